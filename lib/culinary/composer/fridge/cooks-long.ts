import type { Food } from '../../foods/food.ts';
import { type IngredientKind, kindOf } from './ingredient-kind.ts';

/** Kinds that are tender, or safe, only after more than an hour, unless they are cut for a quick fire. */
const LONG: ReadonlySet<IngredientKind> = new Set(['stew_meat', 'joint', 'whole_bird', 'dried_beans']);

/** Whether a food asks for more than an hour in the pot or the oven. */
export function cooksLong(food: Food): boolean {
  return LONG.has(kindOf(food));
}
