import { UNITS, type Unit } from './unit-table.ts';

const BY_CODE: ReadonlyMap<string, Unit> = new Map(UNITS.map((unit) => [unit.code, unit]));
const BY_NAME: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => unit.names.map((name) => [name, unit] as const)),
);

/** Words of the longest unit name ("cuillère à soupe"). */
export const UNIT_WORDS_MAX = 3;

/** The unit with this code, or null. */
export function unitByCode(code: string): Unit | null {
  return BY_CODE.get(code) ?? null;
}

const FIRST_WORDS: ReadonlySet<string> = new Set(
  UNITS.flatMap(({ names }) =>
    names.filter((name) => name.includes(' ')).map((name) => name.split(' ')[0] ?? ''),
  ),
);

/** True for the first word of a unit that has several: "fl" of "fl oz", "c." of "c. à s.". */
export function startsLongUnit(word: string): boolean {
  return FIRST_WORDS.has(word.replace('.', '').toLowerCase());
}

/** Abbreviations in which the size of the letter decides: T is a tablespoon, t a teaspoon. */
const CAPITALS: ReadonlySet<string> = new Set(['T', 'Tb', 'TB']);

/**
 * The unit that a text names, in any spelling: "Tbsp.", "fl. oz.", "c. à s.". Full stops do not matter. Of the
 * letters that differ by case only, `T` is a tablespoon and `t` a teaspoon. Null for anything else.
 */
export function findUnit(text: string): Unit | null {
  const bare = (text.includes('.') ? text.replace(/\.\s*/g, ' ').replace(/ {2,}/g, ' ') : text).trim();
  if (CAPITALS.has(bare)) return unitByCode('tbsp');
  const lower = bare.toLowerCase();
  return BY_NAME.get(lower) ?? BY_CODE.get(lower) ?? null;
}
