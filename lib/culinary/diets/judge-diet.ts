import type { Food } from '../foods/food.ts';
import { walkConstituents } from '../foods/index.ts';
import { computeNutrition } from '../nutrition/index.ts';
import { allLines, type RecipeReading, readRecipe } from '../reading/index.ts';
import type { RecipeLocation, RecipeText } from '../recipe/recipe.ts';
import { DIETS, type Diet, type DietVerdict } from '../vocabulary/index.ts';
import { findDietConflict } from './is-food-allowed.ts';

export interface DietReason {
  readonly code: string;
  readonly foodId: string | null;
  readonly path: readonly string[];
  readonly where?: RecipeLocation;
}

export interface DietReport {
  readonly diet: Diet;
  readonly verdict: DietVerdict;
  readonly reasons: readonly DietReason[];
}

/** Judges a recipe by one diet; unknown ingredients make the answer unknown and never yes. */
export function judgeDiet(diet: Diet, recipe: RecipeText): DietReport {
  return judgeReading(diet, readRecipe(recipe));
}

/** Judges a recipe by every diet. */
export function judgeDiets(recipe: RecipeText): DietReport[] {
  const reading = readRecipe(recipe);
  return DIETS.map((diet) => judgeReading(diet, reading));
}

/** The same from lines that were read already. */
export function judgeReading(diet: Diet, reading: RecipeReading): DietReport {
  if (diet === 'diabetic_aware') {
    return { diet, verdict: 'unknown', reasons: [{ code: 'carbohydrate_is_shown', foodId: null, path: [] }] };
  }
  const certain: DietReason[] = [];
  const possible: DietReason[] = [];
  for (const line of allLines(reading)) {
    for (const food of line.foods) {
      const isClaimed = line.mentions.some(
        (mention) => mention.food.id === food.id && mention.freeFrom === 'vegan',
      );
      const conflict = isClaimed ? null : findDietConflict(food, diet);
      if (conflict === null) continue;
      const reason = { code: conflict.code, foodId: food.id, path: conflict.path, where: line.where };
      (conflict.isCertain ? certain : possible).push(reason);
    }
    if (!line.isUnderstood)
      possible.push({ code: 'ingredient_unknown', foodId: null, path: [line.text], where: line.where });
  }
  const whole = judgeWhole(diet, reading);
  certain.push(...whole.certain);
  possible.push(...whole.possible);
  const verdict = certain.length > 0 ? 'no' : possible.length > 0 ? 'unknown' : 'yes';
  return { diet, verdict, reasons: [...certain, ...possible].slice(0, 20) };
}

interface WholeReasons {
  readonly certain: readonly DietReason[];
  readonly possible: readonly DietReason[];
}

const NOTHING: WholeReasons = { certain: [], possible: [] };

function judgeWhole(diet: Diet, reading: RecipeReading): WholeReasons {
  if (diet === 'kosher') return judgeMeatWithDairy(reading);
  if (diet === 'low_sodium') return judgeSodium(reading);
  if (diet === 'keto') return judgeCarbohydrate(reading);
  return NOTHING;
}

const LAND_MEAT = new Set(['beef', 'lamb', 'game', 'poultry']);

/** Meat and milk in one dish (Yoreh De'ah 87:1; poultry by rabbinic extension). */
function judgeMeatWithDairy(reading: RecipeReading): WholeReasons {
  const foods = allLines(reading).flatMap((line) => line.foods);
  const isMadeOf = (food: Food, test: (part: Food) => boolean) =>
    walkConstituents(food).some((visit) => test(visit.food));
  const meat = foods.find((food) => isMadeOf(food, (part) => LAND_MEAT.has(part.origin)));
  const dairy = foods.find((food) => isMadeOf(food, (part) => part.origin === 'dairy'));
  if (meat === undefined || dairy === undefined) return NOTHING;
  return {
    certain: [{ code: 'meat_with_dairy', foodId: meat.id, path: [meat.name, dairy.name] }],
    possible: [],
  };
}

/** 21 CFR 101.61(b)(5): a main dish is low in sodium at 140 mg or less per 100 g. */
function judgeSodium(reading: RecipeReading): WholeReasons {
  return judgeLimit(reading, 'sodium_per_100g', (report) => report.per100g.sodiumMg.value, 140);
}

/** A ketogenic meal of 20 to 50 g carbohydrate a day leaves about 15 g net for one serving. */
function judgeCarbohydrate(reading: RecipeReading): WholeReasons {
  return judgeLimit(
    reading,
    'net_carbohydrate_per_serving',
    ({ perServing }) =>
      perServing.carbohydrateGrams.value === null
        ? null
        : perServing.carbohydrateGrams.value - (perServing.fibreGrams.value ?? 0),
    15,
  );
}

function judgeLimit(
  reading: RecipeReading,
  code: string,
  measure: (report: ReturnType<typeof computeNutrition>) => number | null,
  limit: number,
): WholeReasons {
  const parsed = reading.ingredients.flatMap((line) => (line.parsed === null ? [] : [line.parsed]));
  const report = computeNutrition(parsed, reading.servings ?? 1);
  const value = measure(report);
  const reason = { code, foodId: null, path: [] };
  if (value !== null && value > limit) return { certain: [reason], possible: [] };
  return value === null || report.coverageByMass < 0.8
    ? { certain: [], possible: [{ ...reason, code: `${code}_unknown` }] }
    : NOTHING;
}
