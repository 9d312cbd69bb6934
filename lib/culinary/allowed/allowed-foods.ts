import { type FoodConstraints, isFoodAllowed } from '../diets/index.ts';
import type { Food } from '../foods/food.ts';
import { FOODS } from '../foods/index.ts';

/** Constraint sets whose foods are kept; the oldest goes first. */
const CACHE_ENTRIES_MAX = 64;
const cache = new Map<string, readonly Food[]>();

/** The same constraints have the same key, whatever the order they were declared in. */
export function constraintsKey({ allergies, diets, excludeFoodIds, excludeTexts }: FoodConstraints): string {
  return JSON.stringify(
    [allergies, diets, excludeFoodIds, excludeTexts].map((list) => [...new Set(list)].sort()),
  );
}

/** Every food of the table that a writer may name under these constraints, in the table's order. Cached. */
export function allowedFoods(constraints: FoodConstraints): readonly Food[] {
  const key = constraintsKey(constraints);
  const known = cache.get(key);
  if (known !== undefined) return known;
  const foods = FOODS.filter((food) => isFoodAllowed(food, constraints));
  if (cache.size >= CACHE_ENTRIES_MAX)
    for (const oldest of [...cache.keys()].slice(0, 1)) cache.delete(oldest);
  cache.set(key, foods);
  return foods;
}

/** Names, singular and plural, of the allowed foods; without duplicates. */
export function allowedFoodNames(constraints: FoodConstraints): string[] {
  return [...new Set(allowedFoods(constraints).flatMap(({ name, plural }) => [name, plural]))];
}
