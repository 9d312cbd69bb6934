import type { Food } from '../foods/food.ts';
import { findFood, findNutrientSpread } from '../foods/index.ts';
import type { GramsSource, ParsedIngredient } from '../recipe/recipe.ts';
import { NUTRIENTS, type Nutrient } from '../vocabulary/index.ts';
import { addedSugarShare } from './added-sugars.ts';
import { type FigureBasis, figureBasis } from './cooking-basis.ts';
import type {
  AddedSugars,
  CookingStep,
  NutrientInterval,
  NutrientIntervals,
  NutritionAssumption,
  NutritionLink,
  NutritionReport,
} from './nutrition-report.ts';
import { portionSource } from './portion-source.ts';

const NUTRIENT_NAMES = Object.keys(NUTRIENTS) as Nutrient[];
/** Where SR28 gives no spread: recipes and samples differ by about this share of the figure. */
const ASSUMED_SPREAD = 0.15;
/** A weight from a piece or a spoon is less certain than one from a scale. */
const MASS_SPREAD: Readonly<Record<GramsSource, number>> = {
  mass_unit: 0.02,
  stated_mass: 0.05,
  package: 0.05,
  density: 0.1,
  food_measure: 0.15,
  unit_weight: 0.25,
  assumed_pinch: 0.5,
};
/** What a mass balance of two SR28 entries may be wrong by, standard deviation. */
const YIELD_SPREAD = 0.08;

/** One line with what it weighs and whose figures stand for it. */
interface Share {
  readonly line: ParsedIngredient;
  readonly food: Food;
  readonly basis: FigureBasis;
  readonly massSpread: number;
}

export interface NutritionOptions {
  /** The steps, so that cooked figures are used where a step says how a food is cooked. */
  readonly steps?: readonly CookingStep[];
}

/**
 * Adds up a recipe from its understood lines: figures of USDA SR28 per 100 g times the grams of each line.
 * A figure that SR28 lacks for a food is left out of the value and lowers nothing: `assumptions` says so.
 * Without steps raw weights are used as listed. With steps SR28's cooked entry stands for a food that is boiled and
 * drained, steamed, roasted or grilled, times the yield of a mass balance; where the cooking liquid or the fat stays in
 * the dish the raw figures do, since nothing leaves.
 * @param servings at least 1
 */
export function computeNutrition(
  ingredients: readonly ParsedIngredient[],
  servings: number,
  options: NutritionOptions = {},
): NutritionReport {
  const listedGrams = ingredients.reduce((sum, { grams }) => sum + (grams ?? 0), 0);
  const shares = ingredients.map((line) => toShare(line, listedGrams, options.steps ?? []));
  const known = shares.filter((share) => share !== null);
  const massGrams = ingredients.reduce(
    (sum, { grams }, index) => sum + (shares[index]?.basis.grams ?? grams ?? 0),
    0,
  );
  const perRecipe = mapNutrients((nutrient) => addUp(known, nutrient));
  const covered = known.reduce((sum, { basis }) => sum + (hasFigures(basis) ? basis.grams : 0), 0);
  const perServing = 1 / Math.max(1, servings);
  const per100g = massGrams > 0 ? 100 / massGrams : 0;
  return {
    perRecipe,
    perServing: scaleAll(perRecipe, perServing),
    per100g: scaleAll(perRecipe, per100g),
    addedSugars: addedSugars(known, perServing, per100g),
    massGrams: round(massGrams),
    coverageByMass: massGrams > 0 ? round(covered / massGrams) : 0,
    chain: ingredients.map((line, index) => toLink(line, shares[index] ?? null)),
    assumptions: findAssumptions(ingredients, shares),
  };
}

function toShare(line: ParsedIngredient, listedGrams: number, steps: readonly CookingStep[]): Share | null {
  const food = line.foodId === null ? null : findFood(line.foodId);
  if (food === null || line.grams === null || line.gramsFrom === null) return null;
  const weighed = { grams: line.grams, massShare: listedGrams > 0 ? line.grams / listedGrams : 0 };
  const basis = figureBasis(line, food, weighed, steps);
  return { line, food, basis, massSpread: MASS_SPREAD[line.gramsFrom] };
}

function toLink(line: ParsedIngredient, share: Share | null): NutritionLink {
  const food = line.foodId === null ? null : findFood(line.foodId);
  const energy = share?.basis.profile.energyKcal ?? null;
  return {
    phrase: line.phrase,
    foodId: line.foodId,
    ndbNo: share?.basis.ndbNo ?? food?.ndbNo ?? null,
    grams: line.grams,
    gramsFrom: line.gramsFrom,
    portionSource: share?.basis.portionSource ?? (food === null ? null : portionSource(line, food)),
    state: share?.basis.state ?? 'as_listed',
    gramsCounted: share === null ? null : round(share.basis.grams),
    energyKcal: share === null || energy === null ? null : round((energy * share.basis.grams) / 100),
  };
}

const hasFigures = ({ profile }: FigureBasis): boolean => profile.energyKcal !== null;

function addUp(shares: readonly Share[], nutrient: Nutrient): NutrientInterval {
  let value = 0;
  let variance = 0;
  let isKnown = false;
  for (const { basis, massSpread } of shares) {
    const per100g = basis.profile[nutrient];
    if (per100g === null) continue;
    isKnown = true;
    const amount = (per100g * basis.grams) / 100;
    value += amount;
    const figureSpread = relativeSpread(basis, nutrient, per100g);
    const yieldSpread = basis.state === 'cooked' ? YIELD_SPREAD : 0;
    variance += amount ** 2 * (figureSpread ** 2 + massSpread ** 2 + yieldSpread ** 2);
  }
  if (!isKnown) return { value: null, low: null, high: null };
  // Two standard deviations: independent errors of lines add in quadrature.
  const half = 2 * Math.sqrt(variance);
  return { value: round(value), low: round(Math.max(0, value - half)), high: round(value + half) };
}

/** Standard deviation of one figure as a share of it: from SR28's standard error and sample count where given. */
function relativeSpread({ ndbNo }: FigureBasis, nutrient: Nutrient, per100g: number): number {
  if (per100g === 0) return 0;
  const spread = findNutrientSpread(ndbNo, nutrient);
  const samples = spread?.samples ?? 0;
  if (spread?.standardError == null || samples < 2) return ASSUMED_SPREAD / 2;
  return Math.min(1, (spread.standardError * Math.sqrt(samples)) / per100g);
}

/** Total sugars of each line times the share that its class adds; sweeteners without a sugar figure count in full. */
function addedSugars(shares: readonly Share[], perServing: number, per100g: number): AddedSugars {
  const sum = { value: 0, low: 0, high: 0 };
  let isKnown = shares.length > 0;
  for (const { food, basis } of shares) {
    const share = addedSugarShare(food);
    const isSweetener = food.category === 'sweetener';
    const sugars = basis.profile.sugarsGrams ?? (isSweetener ? basis.profile.carbohydrateGrams : null);
    if (sugars === null) {
      if (isSweetener) isKnown = false;
      continue;
    }
    const grams = (sugars * basis.grams) / 100;
    sum.value += grams * share.value;
    sum.low += grams * share.low;
    sum.high += grams * share.high;
  }
  const perRecipe = isKnown
    ? { value: round(sum.value), low: round(sum.low), high: round(sum.high) }
    : { value: null, low: null, high: null };
  return { perRecipe, perServing: scaleOne(perRecipe, perServing), per100g: scaleOne(perRecipe, per100g) };
}

function mapNutrients(compute: (nutrient: Nutrient) => NutrientInterval): NutrientIntervals {
  return Object.fromEntries(
    NUTRIENT_NAMES.map((nutrient) => [nutrient, compute(nutrient)]),
  ) as NutrientIntervals;
}

function scaleAll(intervals: NutrientIntervals, factor: number): NutrientIntervals {
  return mapNutrients((nutrient) => scaleOne(intervals[nutrient], factor));
}

function scaleOne({ value, low, high }: NutrientInterval, factor: number): NutrientInterval {
  const scale = (amount: number | null) => (amount === null ? null : round(amount * factor));
  return { value: scale(value), low: scale(low), high: scale(high) };
}

function findAssumptions(
  ingredients: readonly ParsedIngredient[],
  shares: readonly (Share | null)[],
): NutritionAssumption[] {
  const assumptions: NutritionAssumption[] = [{ code: 'raw_weights', data: {} }];
  ingredients.forEach(({ phrase, foodId, grams, quantity, isOptional }, index) => {
    const food = foodId === null ? null : findFood(foodId);
    const share = shares[index] ?? null;
    if (food === null) assumptions.push({ code: 'food_unknown', data: { phrase } });
    else if (quantity === null) assumptions.push({ code: 'to_taste_left_out', data: { phrase } });
    else if (grams === null) assumptions.push({ code: 'mass_unknown', data: { phrase } });
    else if (share !== null && !hasFigures(share.basis))
      assumptions.push({ code: 'figures_missing', data: { phrase } });
    if (share !== null) assumptions.push(...share.basis.assumptions);
    if (share !== null && isOptional) assumptions.push({ code: 'optional_counted', data: { phrase } });
  });
  const isSweetened = shares.some(
    (share) =>
      share !== null && addedSugarShare(share.food).high > 0 && (share.basis.profile.sugarsGrams ?? 0) > 0,
  );
  return isSweetened ? [...assumptions, { code: 'added_sugars_derived', data: {} }] : assumptions;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
