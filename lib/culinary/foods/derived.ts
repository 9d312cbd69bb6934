import { NUTRIENTS, type Nutrient, type NutrientProfile } from '../vocabulary/index.ts';
import { SR28_FIGURES } from './data/sr28-figures.generated.ts';
import type { FoodMeasure } from './food.ts';

/** What the derive script takes from SR28 for one food. */
export interface DerivedFood {
  readonly refuseShare: number;
  readonly densityGramsPerMl: number | null;
  readonly measures: readonly FoodMeasure[];
}

const NUTRIENT_NAMES = Object.keys(NUTRIENTS) as Nutrient[];
const EMPTY_PROFILE: NutrientProfile = toProfile([]);

/**
 * Reads `sr28-foods.generated.ts`: a line per food, `id|NDB|refuse %|g per ml|measures`, measures being
 * `unit,size,grams,sequence,detail` between `;`.
 */
export function readDerivedFoods(text: string): ReadonlyMap<string, DerivedFood> {
  const foods = new Map<string, DerivedFood>();
  for (const line of text.split('\n')) {
    const [id = '', ndbNo = '', refuse = '', density = '', measures = ''] = line.split('|');
    foods.set(id, {
      refuseShare: Number(refuse) / 100,
      densityGramsPerMl: density === '' ? null : Number(density),
      measures: measures === '' ? [] : measures.split(';').map((row) => readMeasure(ndbNo, row)),
    });
  }
  return foods;
}

function readMeasure(ndbNo: string, row: string): FoodMeasure {
  const [unit = '', size = '', grams = '', sequence = '', detail = ''] = row.split(',');
  return {
    unit,
    ...(size === '' ? {} : { size }),
    grams: Number(grams),
    ...(detail === '' ? {} : { detail }),
    source: `sr28:${ndbNo}:${sequence}`,
  };
}

function toProfile(values: readonly string[]): NutrientProfile {
  const profile: Partial<Record<Nutrient, number | null>> = {};
  NUTRIENT_NAMES.forEach((nutrient, index) => {
    const value = values[index] ?? '';
    profile[nutrient] = value === '' ? null : Number(value);
  });
  return profile as NutrientProfile;
}

/** Profiles by NDB number from `sr28-figures.generated.ts`: `NDB|value|value…` in the order of `NUTRIENTS`. */
const PROFILES: ReadonlyMap<string, NutrientProfile> = new Map(
  SR28_FIGURES.split('\n').map((line) => {
    const [ndbNo = '', ...values] = line.split('|');
    return [ndbNo, toProfile(values)];
  }),
);

/** Figures per 100 g; all null for a food that SR28 does not have. */
export function profileOf(ndbNo: string | null): NutrientProfile {
  return (ndbNo === null ? undefined : PROFILES.get(ndbNo)) ?? EMPTY_PROFILE;
}

/** Figures per 100 g of an SR28 entry that some food is or cooks to (`Food.cookedForm`); null for any other. */
export function findSr28Profile(ndbNo: string): NutrientProfile | null {
  return PROFILES.get(ndbNo) ?? null;
}
