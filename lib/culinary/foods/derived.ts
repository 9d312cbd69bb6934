import { NUTRIENTS, type Nutrient, type NutrientProfile } from '../vocabulary/index.ts';
import { SR28_FIGURES } from './data/sr28-figures.generated.ts';
import type { FoodMeasure } from './food.ts';

/** What the derive script takes from SR28 for one food. */
interface DerivedFood {
  readonly refuseShare: number;
  readonly densityGramsPerMl: number | null;
  readonly measures: readonly FoodMeasure[];
}

/** Derived foods by id; a line is read when its food is asked for. */
export interface DerivedFoods {
  find(id: string): DerivedFood | undefined;
}

const NUTRIENT_NAMES = Object.keys(NUTRIENTS) as Nutrient[];
const EMPTY_PROFILE: NutrientProfile = toProfile([]);

/** Lines by what stands before their first `|`. */
function indexLines(text: string): Map<string, string> {
  return new Map(text.split('\n').map((line) => [line.slice(0, line.indexOf('|')), line]));
}

/**
 * Reads `sr28-foods.generated.ts`: a line per food, `id|NDB|refuse %|g per ml|measures`, measures being
 * `unit,size,grams,sequence,detail` between `;`.
 */
export function readDerivedFoods(text: string): DerivedFoods {
  let lines: ReadonlyMap<string, string> | null = null;
  const foods = new Map<string, DerivedFood>();
  const find = (id: string): DerivedFood | undefined => {
    const known = foods.get(id);
    if (known !== undefined) return known;
    lines ??= indexLines(text);
    const line = lines.get(id);
    if (line === undefined) return undefined;
    const food = readDerivedFood(line);
    foods.set(id, food);
    return food;
  };
  return { find };
}

function readDerivedFood(line: string): DerivedFood {
  const [, ndbNo = '', refuse = '', density = '', measures = ''] = line.split('|');
  return {
    refuseShare: Number(refuse) / 100,
    densityGramsPerMl: density === '' ? null : Number(density),
    measures: measures === '' ? [] : measures.split(';').map((row) => readMeasure(ndbNo, row)),
  };
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

let figureLines: ReadonlyMap<string, string> | null = null;
const profiles = new Map<string, NutrientProfile>();

/**
 * Figures per 100 g of an SR28 entry that some food is or cooks to (`Food.cookedForm`); null for any other. A line
 * of `sr28-figures.generated.ts` is `NDB|value|value…` in the order of `NUTRIENTS`, read on first use.
 */
export function findSr28Profile(ndbNo: string): NutrientProfile | null {
  const known = profiles.get(ndbNo);
  if (known !== undefined) return known;
  figureLines ??= indexLines(SR28_FIGURES);
  const line = figureLines.get(ndbNo);
  if (line === undefined) return null;
  const profile = toProfile(line.split('|').slice(1));
  profiles.set(ndbNo, profile);
  return profile;
}

/** Figures per 100 g; all null for a food that SR28 does not have. */
export function profileOf(ndbNo: string | null): NutrientProfile {
  return (ndbNo === null ? null : findSr28Profile(ndbNo)) ?? EMPTY_PROFILE;
}
