import type { Food } from '../foods/food.ts';
import { findFoodMentions } from '../foods/index.ts';

/** Words for what is on the list without naming it: whatever was not in before may come in with them. */
const EVERYTHING =
  /\b(?:all|everything|each|both|remaining|rest|others?|ingredients|contents|toppings?|garnish(?:es)?|mixture)\b/iu;

/**
 * The step, from 0, from which on some of these foods may be in the dish: the first that names one of them, a food of the
 * same kind ("the nuts" for peanuts), or everything at once. 0 where no step does. Reads too early rather than too late.
 */
export function findEntry(steps: readonly string[], foods: readonly Food[]): number {
  const entry = steps.findIndex((step) => EVERYTHING.test(step) || names(step, foods));
  return Math.max(0, entry);
}

function names(step: string, foods: readonly Food[]): boolean {
  return findFoodMentions(step).some(({ food: mentioned }) =>
    foods.some(
      (food) =>
        mentioned.id === food.id ||
        mentioned.category === food.category ||
        ` ${food.name} `.includes(` ${mentioned.name} `) ||
        ` ${mentioned.name} `.includes(` ${food.name} `),
    ),
  );
}
