import type { Food } from '../foods/food.ts';
import type { ParsedIngredient } from '../recipe/recipe.ts';

/** True for what cannot sensibly be divided: a whole egg, counted. */
export function isWholeOnly({ unit, quantity }: ParsedIngredient, food: Food | null): boolean {
  return food?.category === 'egg' && unit === null && quantity !== null;
}
