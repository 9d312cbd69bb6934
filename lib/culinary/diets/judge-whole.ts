import type { Food, FoodOrigin, FreeFromClaim } from '../foods/food.ts';
import { walkConstituents } from '../foods/index.ts';
import { computeNutrition, type NutritionReport } from '../nutrition/index.ts';
import { allLines, type LineReading, type RecipeReading } from '../reading/index.ts';
import type { Diet } from '../vocabulary/index.ts';
import type { DietReason } from './diet-reason.ts';
import { judgeRaw } from './judge-raw.ts';

/** What a diet has against a recipe as a whole, where no single food decides. */
export interface WholeReasons {
  readonly certain: readonly DietReason[];
  readonly possible: readonly DietReason[];
}

const NOTHING: WholeReasons = { certain: [], possible: [] };

/** 21 CFR 101.61(b)(5): a main dish is low in sodium at 140 mg or less per 100 g. */
const SODIUM_MG_PER_100G_MAX = 140;
/** A ketogenic day of 20 to 50 g carbohydrate leaves about 15 g net for one serving. */
const NET_CARBOHYDRATE_GRAMS_MAX = 15;
/** Share of the mass whose figures must be known before a limit can be called held. */
const COVERAGE_MIN = 0.8;

/** Judges what is about the dish: meat with milk, sodium by mass, carbohydrate by serving, what stays raw. */
export function judgeWhole(diet: Diet, reading: RecipeReading): WholeReasons {
  if (diet === 'kosher') return judgeMeatWithDairy(reading);
  if (diet === 'low_sodium') return judgeSodium(reading);
  if (diet === 'keto') return judgeCarbohydrate(reading);
  return judgeRaw(diet, reading);
}

const LAND_MEAT: readonly FoodOrigin[] = ['beef', 'lamb', 'game', 'poultry'];

function judgeMeatWithDairy(reading: RecipeReading): WholeReasons {
  const lines = allLines(reading);
  const meat = findMadeOf(lines, LAND_MEAT, ['vegan', 'meatless']);
  const dairy = findMadeOf(lines, ['dairy'], ['vegan', 'milk']);
  if (meat === null || dairy === null) return NOTHING;
  const reason = {
    code: 'meat_with_dairy',
    foodId: meat.id,
    path: [meat.name, dairy.name],
    source: 'Shulchan Aruch, Yoreh De’ah 87:1–3',
  };
  return { certain: [reason], possible: [] };
}

/** The first food that is, or is surely made of, one of these; "vegan butter" and "meatless balls" are not. */
function findMadeOf(
  lines: readonly LineReading[],
  origins: readonly FoodOrigin[],
  sparing: readonly FreeFromClaim[],
): Food | null {
  for (const line of lines) {
    for (const food of line.foods) {
      const isMade = walkConstituents(food).some(
        (visit) => visit.isCertain && origins.includes(visit.food.origin),
      );
      if (isMade && !isClaimedAway(line, food, sparing)) return food;
    }
  }
  return null;
}

function isClaimedAway(line: LineReading, food: Food, sparing: readonly FreeFromClaim[]): boolean {
  const own = line.mentions.filter((mention) => mention.food.id === food.id);
  return (
    own.length > 0 && own.every(({ freeFrom }) => freeFrom?.some((claim) => sparing.includes(claim)) === true)
  );
}

function judgeSodium(reading: RecipeReading): WholeReasons {
  return judgeLimit(
    reading,
    { code: 'sodium_per_100g', source: '21 CFR 101.61(b)(5)', max: SODIUM_MG_PER_100G_MAX },
    ({ per100g }) => per100g.sodiumMg.value,
  );
}

function judgeCarbohydrate(reading: RecipeReading): WholeReasons {
  return judgeLimit(
    reading,
    {
      code: 'net_carbohydrate_per_serving',
      source: 'Feinman et al., Nutrition 31 (2015) 1–13',
      max: NET_CARBOHYDRATE_GRAMS_MAX,
    },
    ({ perServing: { carbohydrateGrams, fibreGrams } }) =>
      carbohydrateGrams.value === null ? null : carbohydrateGrams.value - (fibreGrams.value ?? 0),
  );
}

/** Two diets ask for the figures of one reading. */
const computed = new WeakMap<RecipeReading, NutritionReport>();

function nutritionOf(reading: RecipeReading): NutritionReport {
  let report = computed.get(reading);
  if (report === undefined) {
    const parsed = reading.ingredients.flatMap((line) => (line.parsed === null ? [] : [line.parsed]));
    report = computeNutrition(parsed, reading.servings ?? 1);
    computed.set(reading, report);
  }
  return report;
}

interface Limit {
  readonly code: string;
  readonly source: string;
  readonly max: number;
}

function judgeLimit(
  reading: RecipeReading,
  { code, source, max }: Limit,
  measure: (report: NutritionReport) => number | null,
): WholeReasons {
  const report = nutritionOf(reading);
  const value = measure(report);
  const reason = { code, foodId: null, path: [], source };
  if (value !== null && value > max) return { certain: [reason], possible: [] };
  return value === null || report.coverageByMass < COVERAGE_MIN
    ? { certain: [], possible: [{ ...reason, code: `${code}_unknown` }] }
    : NOTHING;
}
