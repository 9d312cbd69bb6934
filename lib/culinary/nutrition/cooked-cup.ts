import { COOKED_CUPS } from './data/cooked-cups.ts';

const CUPS: ReadonlyMap<string, { readonly grams: number; readonly source: string }> = new Map(
  COOKED_CUPS.trim()
    .split('\n')
    .map((line) => {
      const [ndbNo = '', grams = '', sequence = ''] = line.split(' ');
      return [ndbNo, { grams: Number(grams), source: `sr28:${ndbNo}:${sequence}` }];
    }),
);

/** Grams of a cup of an SR28 entry that is a cooked food, with the row that says so; null where SR28 has no cup. */
export function cookedCup(ndbNo: string): { readonly grams: number; readonly source: string } | null {
  return CUPS.get(ndbNo) ?? null;
}
