import type { CulinaryRole, FoodConstituent, FoodMeasure } from '../food.ts';

const LANGUAGES = ['de', 'fr', 'es', 'it'] as const;
type Translations = Readonly<Partial<Record<(typeof LANGUAGES)[number], readonly string[]>>>;

/** Who stands behind weights kept by hand: `pack` for what a label prints, else our own weighing habits. */
const TYPICAL_SOURCE = 'chef-genius:typical-weight';
const PACK_SOURCE = 'chef-genius:common-retail-pack';
const PACK_UNITS = new Set(['can', 'jar', 'package', 'bottle', 'carton', 'stick', 'cube', 'tube', 'block']);

/** Items between commas, without empty ones and dashes. */
export function readList(text: string): string[] {
  if (text === '') return [];
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-');
}

/** Roles between spaces; a dash for none. */
export function readRoles(text: string): CulinaryRole[] {
  return text.split(' ').filter((role) => role !== '' && role !== '-') as CulinaryRole[];
}

/** `de / fr / es / it`; `=` stands for the name itself, alone for all four. */
export function readTranslations(text: string, name: string): Translations {
  if (text === '=') return { de: [name], fr: [name], es: [name], it: [name] };
  const result: Partial<Record<(typeof LANGUAGES)[number], readonly string[]>> = {};
  const parts = text.split('/');
  LANGUAGES.forEach((language, index) => {
    const names = readList(parts[index] ?? '').map((part) => (part === '=' ? name : part));
    if (names.length > 0) result[language] = names;
  });
  return result;
}

/** Ids of foods, `?` before those that only some brands have. */
export function readConstituents(text: string): FoodConstituent[] {
  return readList(text).map((part) =>
    part.startsWith('?')
      ? { foodId: part.slice(1), certainty: 'possible' }
      : { foodId: part, certainty: 'typical' },
  );
}

/** `each 110, each:large 150` in grams, with who stands behind them. */
export function readMeasures(text: string): FoodMeasure[] {
  return readList(text).map((part) => {
    const [what = '', grams = ''] = part.split(' ');
    const [unit = '', size] = what.split(':');
    const source = PACK_UNITS.has(unit) ? PACK_SOURCE : TYPICAL_SOURCE;
    return size === undefined
      ? { unit, grams: Number(grams), source }
      : { unit, size, grams: Number(grams), source };
  });
}
