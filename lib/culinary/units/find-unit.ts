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

/**
 * The unit that a text names, in any spelling; a full stop at its end is set aside. Of the letters that differ
 * by case only, `T` is a tablespoon and `t` a teaspoon. Null for anything else.
 */
export function findUnit(text: string): Unit | null {
  const bare = text.trim().replace(/\.$/, '');
  if (bare === 'T' || bare === 'Tb' || bare === 'TB') return unitByCode('tbsp');
  return BY_NAME.get(bare.toLowerCase()) ?? BY_CODE.get(bare) ?? null;
}
