import { type IngredientKind, kindOf, RAW_MEAT_AND_FISH } from '../composer/fridge/ingredient-kind.ts';
import type { Food } from '../foods/food.ts';

/** What nobody eats as it comes from the shop, and nobody cooks without saying so. */
export const COOKED_IN_WORDS: readonly IngredientKind[] = [
  ...RAW_MEAT_AND_FISH,
  'dried_beans',
  'lentils',
  'rice',
  'pasta',
  'noodle',
  'grain',
  'potato',
];
/** What nobody serves as it comes from the shop. */
const RAW_KINDS: ReadonlySet<IngredientKind> = new Set([
  ...COOKED_IN_WORDS,
  'egg',
  'root',
  'firm',
  'aromatic',
  'stock',
  'flour',
  'thickener',
  'leavening',
]);
const READY = /^(?:cooked|canned|smoked|pickled|roasted|cured)\b/;

/** Whether a food is bought cooked, by its name: "canned tuna". */
export function isBoughtCooked(name: string): boolean {
  return READY.test(name);
}

/** Whether a food has to be cooked before a dish with it can be served. */
export function needsCooking(food: Food): boolean {
  return RAW_KINDS.has(kindOf(food)) && !isBoughtCooked(food.name);
}
