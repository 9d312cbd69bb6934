import { ALLERGENS, type Allergen } from '../../vocabulary/index.ts';

/** A line of a recipe and what the kitchen has to say of it. */
export interface AllergenCase {
  readonly part: 'title' | 'ingredient' | 'step';
  readonly text: string;
  /** Must be reported as `contains`. */
  readonly contains: readonly Allergen[];
  /** Must be reported as `contains` or `may_contain`. */
  readonly atLeastMay: readonly Allergen[];
  /** Must not fire: `none_found`. A case with one of these is a trap. */
  readonly free: readonly Allergen[];
  readonly source: string;
}

const PARTS = { i: 'ingredient', s: 'step', t: 'title' } as const;

/**
 * Reads a table of cases: `i`, `s` or `t` (ingredient, step, title), then between `|` the text, what it holds
 * (`milk, soy?`: `?` where some brands do) and what it must not be taken for (`all`: nothing at all).
 */
export function readAllergenCases(source: string, text: string): AllergenCase[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readCase(source, line));
}

function readCase(source: string, line: string): AllergenCase {
  const [part = '', text = '', has = '', free = ''] = line.split('|').map((cell) => cell.trim());
  const kind = PARTS[part as keyof typeof PARTS];
  if (kind === undefined || text === '') throw new Error(`no case: ${line}`);
  const held = words(has, line);
  return {
    part: kind,
    text,
    contains: held.filter(({ isMay }) => !isMay).map(({ allergen }) => allergen),
    atLeastMay: held.filter(({ isMay }) => isMay).map(({ allergen }) => allergen),
    free: free === 'all' ? ALLERGENS : words(free, line).map(({ allergen }) => allergen),
    source,
  };
}

function words(cell: string, line: string): { allergen: Allergen; isMay: boolean }[] {
  return cell
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '' && word !== '-')
    .map((word) => {
      const allergen = word.replace('?', '') as Allergen;
      if (!ALLERGENS.includes(allergen)) throw new Error(`"${word}" is no allergen: ${line}`);
      return { allergen, isMay: word.endsWith('?') };
    });
}
