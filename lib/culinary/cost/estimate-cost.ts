import { findFood, PRICE_SOURCE } from '../foods/index.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';

/** What a recipe may cost; whole US cents, for all servings together. */
export interface CostEstimate {
  /** By the middle of the estimate per serving: below $2, below $5, above. */
  readonly band: 'low' | 'medium' | 'high';
  readonly centsLow: number;
  readonly centsHigh: number;
  readonly currency: 'USD';
  /** Share of the recipe's known mass that has a price, 0 to 1. */
  readonly coverageByMass: number;
  readonly source: string;
}

const LOW_BELOW_CENTS = 200;
const MEDIUM_BELOW_CENTS = 500;

/** Adds the price bands of the foods over the lines whose mass is known; null when none is. */
export function estimateCost(
  ingredients: readonly ParsedIngredient[],
  servings: number,
): CostEstimate | null {
  let low = 0;
  let high = 0;
  let priced = 0;
  let mass = 0;
  for (const { foodId, grams } of ingredients) {
    if (grams === null) continue;
    mass += grams;
    const food = foodId === null ? null : findFood(foodId);
    if (food === null) continue;
    priced += grams;
    low += (food.price.centsPerKgLow * grams) / 1000;
    high += (food.price.centsPerKgHigh * grams) / 1000;
  }
  if (priced === 0) return null;
  const perServing = (low + high) / 2 / Math.max(1, servings);
  return {
    band: perServing < LOW_BELOW_CENTS ? 'low' : perServing < MEDIUM_BELOW_CENTS ? 'medium' : 'high',
    centsLow: Math.round(low),
    centsHigh: Math.round(high),
    currency: 'USD',
    coverageByMass: Math.round((priced / mass) * 1000) / 1000,
    source: PRICE_SOURCE,
  };
}
