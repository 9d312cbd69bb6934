import type { Food } from '../foods/food.ts';
import { findFood, findNutrientSpread } from '../foods/index.ts';
import type { GramsSource, ParsedIngredient } from '../recipe/recipe.ts';
import { NUTRIENTS, type Nutrient } from '../vocabulary/index.ts';

/** A figure with what it could be; null where nothing is known of any ingredient. */
export interface NutrientInterval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type NutrientIntervals = Readonly<Record<Nutrient, NutrientInterval>>;

/** From a line of the recipe to the row that its figures come from. */
export interface NutritionLink {
  readonly phrase: string;
  readonly foodId: string | null;
  /** NDB number in USDA SR28. */
  readonly ndbNo: string | null;
  readonly grams: number | null;
  readonly gramsFrom: GramsSource | null;
}

/** Something that had to be assumed; worded by whoever shows it. */
export interface NutritionAssumption {
  readonly code: 'mass_unknown' | 'food_unknown' | 'figures_missing' | 'raw_weights' | 'to_taste_left_out';
  readonly data: Readonly<Record<string, string | number>>;
}

export interface NutritionReport {
  readonly perRecipe: NutrientIntervals;
  readonly perServing: NutrientIntervals;
  readonly per100g: NutrientIntervals;
  readonly massGrams: number;
  /** Share of the known mass whose food has figures, 0 to 1; 0 when a line's mass is unknown and nothing else is known. */
  readonly coverageByMass: number;
  readonly chain: readonly NutritionLink[];
  readonly assumptions: readonly NutritionAssumption[];
}

const NUTRIENT_NAMES = Object.keys(NUTRIENTS) as Nutrient[];
/** Where SR28 gives no spread: recipes and samples differ by about this share of the figure. */
const ASSUMED_SPREAD = 0.15;
/** A weight from a piece or a spoon is less certain than one from a scale. */
const MASS_SPREAD: Readonly<Record<GramsSource, number>> = {
  mass_unit: 0.02,
  package: 0.05,
  density: 0.1,
  food_measure: 0.15,
  unit_weight: 0.25,
  assumed_pinch: 0.5,
};

interface Share {
  readonly food: Food;
  readonly grams: number;
  readonly massSpread: number;
}

/**
 * Adds up a recipe from its understood lines: figures of USDA SR28 per 100 g times the grams of each line.
 * A figure that SR28 lacks for a food is left out of the value and lowers nothing: `assumptions` says so.
 * Raw weights are used as listed; what cooking takes away (water, drained fat) is stated, not modelled.
 * @param servings at least 1
 */
export function computeNutrition(
  ingredients: readonly ParsedIngredient[],
  servings: number,
): NutritionReport {
  const chain = ingredients.map(toLink);
  const shares = ingredients.flatMap(toShare);
  const massGrams = ingredients.reduce((sum, { grams }) => sum + (grams ?? 0), 0);
  const perRecipe = mapNutrients((nutrient) => addUp(shares, nutrient));
  const covered = shares.reduce((sum, { food, grams }) => sum + (hasFigures(food) ? grams : 0), 0);
  return {
    perRecipe,
    perServing: scaleAll(perRecipe, 1 / Math.max(1, servings)),
    per100g: massGrams > 0 ? scaleAll(perRecipe, 100 / massGrams) : scaleAll(perRecipe, 0),
    massGrams: round(massGrams),
    coverageByMass: massGrams > 0 ? round(covered / massGrams) : 0,
    chain,
    assumptions: findAssumptions(ingredients),
  };
}

function toLink({ phrase, foodId, grams, gramsFrom }: ParsedIngredient): NutritionLink {
  return {
    phrase,
    foodId,
    ndbNo: foodId === null ? null : (findFood(foodId)?.ndbNo ?? null),
    grams,
    gramsFrom,
  };
}

function toShare({ foodId, grams, gramsFrom }: ParsedIngredient): Share[] {
  const food = foodId === null ? null : findFood(foodId);
  if (food === null || grams === null || gramsFrom === null) return [];
  return [{ food, grams, massSpread: MASS_SPREAD[gramsFrom] }];
}

function hasFigures(food: Food): boolean {
  return food.nutrientsPer100g.energyKcal !== null;
}

function addUp(shares: readonly Share[], nutrient: Nutrient): NutrientInterval {
  let value = 0;
  let variance = 0;
  let isKnown = false;
  for (const { food, grams, massSpread } of shares) {
    const per100g = food.nutrientsPer100g[nutrient];
    if (per100g === null) continue;
    isKnown = true;
    const amount = (per100g * grams) / 100;
    value += amount;
    const figureSpread = relativeSpread(food, nutrient, per100g);
    variance += amount ** 2 * (figureSpread ** 2 + massSpread ** 2);
  }
  if (!isKnown) return { value: null, low: null, high: null };
  // Two standard deviations: independent errors of lines add in quadrature.
  const half = 2 * Math.sqrt(variance);
  return { value: round(value), low: round(Math.max(0, value - half)), high: round(value + half) };
}

/** Standard deviation of one figure as a share of it: from SR28's standard error and sample count where given. */
function relativeSpread(food: Food, nutrient: Nutrient, per100g: number): number {
  if (per100g === 0) return 0;
  const spread = findNutrientSpread(food.ndbNo, nutrient);
  const samples = spread?.samples ?? 0;
  if (spread?.standardError == null || samples < 2) return ASSUMED_SPREAD / 2;
  return Math.min(1, (spread.standardError * Math.sqrt(samples)) / per100g);
}

function mapNutrients(compute: (nutrient: Nutrient) => NutrientInterval): NutrientIntervals {
  return Object.fromEntries(
    NUTRIENT_NAMES.map((nutrient) => [nutrient, compute(nutrient)]),
  ) as NutrientIntervals;
}

function scaleAll(intervals: NutrientIntervals, factor: number): NutrientIntervals {
  const scale = (value: number | null) => (value === null ? null : round(value * factor));
  return mapNutrients((nutrient) => {
    const { value, low, high } = intervals[nutrient];
    return { value: scale(value), low: scale(low), high: scale(high) };
  });
}

function findAssumptions(ingredients: readonly ParsedIngredient[]): NutritionAssumption[] {
  const assumptions: NutritionAssumption[] = [{ code: 'raw_weights', data: {} }];
  for (const { phrase, foodId, grams, quantity } of ingredients) {
    const food = foodId === null ? null : findFood(foodId);
    if (food === null) assumptions.push({ code: 'food_unknown', data: { phrase } });
    else if (quantity === null) assumptions.push({ code: 'to_taste_left_out', data: { phrase } });
    else if (grams === null) assumptions.push({ code: 'mass_unknown', data: { phrase } });
    else if (!hasFigures(food)) assumptions.push({ code: 'figures_missing', data: { phrase } });
  }
  return assumptions;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
