import type { ConstituentVisit, Food, FoodAllergen, FoodAllergenPath } from './food.ts';
import { getFood } from './table.ts';

/**
 * The food and, depth first, everything that it is made of. A constituent reached by two ways is visited
 * twice, once per path; the build's validator guarantees that there are no cycles.
 */
export function walkConstituents(food: Food): ConstituentVisit[] {
  const visits: ConstituentVisit[] = [];
  visit(food, true, [], visits);
  return visits;
}

function visit(food: Food, isCertain: boolean, above: readonly string[], visits: ConstituentVisit[]): void {
  const path = [...above, food.name];
  visits.push({ food, isCertain, path });
  for (const part of food.constituents) {
    visit(getFood(part.foodId), isCertain && part.certainty === 'typical', path, visits);
  }
}

/**
 * Allergens of the food and of all that it is made of, one entry for each allergen (and nut or cereal):
 * `contains` beats `may_contain`, then the shortest path wins. Order: as met on the walk.
 */
export function foodAllergens(food: Food): readonly FoodAllergenPath[] {
  const known = CACHE.get(food);
  if (known !== undefined) return known;
  const found = new Map<string, FoodAllergenPath>();
  for (const step of walkConstituents(food)) {
    for (const allergen of step.food.allergens) keepStronger(found, allergen, step);
  }
  const result = [...found.values()];
  CACHE.set(food, result);
  return result;
}

const CACHE = new WeakMap<Food, readonly FoodAllergenPath[]>();

function keepStronger(
  found: Map<string, FoodAllergenPath>,
  direct: FoodAllergen,
  step: ConstituentVisit,
): void {
  const presence = step.isCertain ? direct.presence : 'may_contain';
  const entry: FoodAllergenPath = { ...direct, presence, path: step.path };
  const key = `${direct.allergen}:${direct.nut ?? ''}:${direct.cereal ?? ''}`;
  const before = found.get(key);
  if (before === undefined || isStronger(entry, before)) found.set(key, entry);
}

function isStronger(a: FoodAllergenPath, b: FoodAllergenPath): boolean {
  if (a.presence !== b.presence) return a.presence === 'contains';
  return a.path.length < b.path.length;
}
