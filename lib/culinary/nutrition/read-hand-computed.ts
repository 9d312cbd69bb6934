import type { Nutrient } from '../vocabulary/index.ts';
import {
  HAND_COMPUTED_NUTRIENTS,
  HAND_COMPUTED_RECIPES,
  HAND_FIGURES,
} from './data/hand-computed-recipes.ts';

interface HandComputedLine {
  readonly phrase: string;
  readonly ndbNo: string;
  readonly grams: number;
}

/** A recipe with its lines and its sums as computed by hand. */
export interface HandComputedRecipe {
  readonly title: string;
  readonly servings: number;
  readonly lines: readonly HandComputedLine[];
  readonly sums: ReadonlyMap<Nutrient, number>;
}

/** Figures per 100 g by NDB number; a nutrient that SR28 lacks is absent. */
export function handFigures(): ReadonlyMap<string, ReadonlyMap<Nutrient, number>> {
  return new Map(
    HAND_FIGURES.trim()
      .split('\n')
      .map((line) => {
        const [ndbNo = '', ...cells] = line.split('|');
        return [ndbNo, named(cells)];
      }),
  );
}

/** The recipes of the table. */
export function handComputedRecipes(): readonly HandComputedRecipe[] {
  return HAND_COMPUTED_RECIPES.trim().split('\n\n').map(readRecipe);
}

function readRecipe(block: string): HandComputedRecipe {
  const [head = '', ...rest] = block.split('\n');
  const [title = '', servings = '1'] = head.replace(/^# /, '').split(' | ');
  const sums = rest.at(-1)?.replace(/^= /, '').split(' ') ?? [];
  return { title, servings: Number(servings), lines: rest.slice(0, -1).map(readLine), sums: named(sums) };
}

function readLine(line: string): HandComputedLine {
  const [phrase = '', ndbNo = '', grams = ''] = line.split(' | ');
  return { phrase, ndbNo, grams: product(grams) };
}

/** `2 × 13.5`, `50 × 244 / 236.588`. */
function product(text: string): number {
  const [dividend = '', divisor = '1'] = text.split(' / ');
  return dividend.split(' × ').reduce((result, factor) => result * Number(factor), 1) / Number(divisor);
}

function named(cells: readonly string[]): ReadonlyMap<Nutrient, number> {
  return new Map(
    HAND_COMPUTED_NUTRIENTS.flatMap((nutrient, index) => {
      const cell = cells[index] ?? '';
      return cell === '' ? [] : [[nutrient, Number(cell)] as const];
    }),
  );
}
