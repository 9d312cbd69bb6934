import { type IngredientKind, kindOf } from '../composer/fridge/ingredient-kind.ts';
import type { Food } from '../foods/food.ts';

/** What makes a dish sweet. */
const SWEET: ReadonlySet<IngredientKind> = new Set(['fruit', 'dried_fruit', 'sweet', 'chocolate']);
/** What sweet dishes also have. */
const BESIDE_SWEET: ReadonlySet<IngredientKind> = new Set([
  'milk',
  'cream',
  'yogurt',
  'soft_cheese',
  'egg',
  'flour',
  'oats',
  'crunch',
  'nut_butter',
  'spice',
  'fat',
  'leavening',
  'thickener',
  'drink',
]);

/** Whether there is nothing in a fridge but what sweet dishes are made of. */
export function isSweetFridge(foods: readonly Food[]): boolean {
  const kinds = foods.map(kindOf);
  return (
    kinds.some((kind) => SWEET.has(kind)) && kinds.every((kind) => SWEET.has(kind) || BESIDE_SWEET.has(kind))
  );
}
