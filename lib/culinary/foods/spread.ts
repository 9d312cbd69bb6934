import { NUTRIENTS, type Nutrient } from '../vocabulary/index.ts';
import { SR28_SPREAD } from './data/sr28-spread.generated.ts';
import type { NutrientSpread } from './food.ts';

const COLUMN = new Map(Object.keys(NUTRIENTS).map((nutrient, index) => [nutrient, index]));
let rows: ReadonlyMap<string, readonly string[]> | null = null;

/** Read on first use only: most pages never ask, and the table is the larger half of the data. */
function spreadRows(): ReadonlyMap<string, readonly string[]> {
  rows ??= new Map(
    SR28_SPREAD.split('\n').map((line) => {
      const [ndbNo = '', ...cells] = line.split('|');
      return [ndbNo, cells];
    }),
  );
  return rows;
}

/**
 * Standard error, smallest and largest sample and number of samples behind a figure of SR28 (columns
 * Std_Error, Min, Max, Num_Data_Pts of NUT_DATA). Null where SR28 gives none of them.
 */
export function findNutrientSpread(ndbNo: string | null, nutrient: Nutrient): NutrientSpread | null {
  if (ndbNo === null) return null;
  const cell = spreadRows().get(ndbNo)?.[COLUMN.get(nutrient) ?? -1] ?? '';
  if (cell === '') return null;
  const [standardError, min, max, samples] = cell.split(',').map(toNumber);
  return {
    standardError: standardError ?? null,
    min: min ?? null,
    max: max ?? null,
    samples: samples ?? null,
  };
}

function toNumber(text: string): number | null {
  return text === '' ? null : Number(text);
}
