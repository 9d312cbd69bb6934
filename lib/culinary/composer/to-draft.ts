import type { DraftIngredient, RecipeDraft } from '../recipe/recipe.ts';
import type { Cook } from './cook.ts';
import { cutOf } from './cut-of.ts';
import type { Item } from './fridge/item.ts';
import { nameOf } from './language/name-items.ts';
import { prominence, titleOf } from './language/title.ts';
import { toSteps } from './plan/to-steps.ts';
import type { Dish } from './write-dish.ts';

/** Puts a dish on paper. */
export function toDraft(
  { form, cook, plan, prepMinutes, cookMinutes }: Dish,
  isFine?: (title: string) => boolean,
): RecipeDraft {
  const used = cook.items.filter(({ food }) => cook.used.has(food.id));
  return {
    title: titleOf(form.titles, cook, form.id, isFine),
    servings: cook.servings,
    prepMinutes,
    cookMinutes,
    ingredients: [...used].sort(byRank).map((item) => toLine(item, cook)),
    steps: toSteps(plan, cook.skill === 'beginner' ? 'detailed' : 'brief', cook.random),
  };
}

/** What the dish is about stands first, the pantry last. */
function byRank(a: Item, b: Item): number {
  const rank = (item: Item) => prominence(item) + (item.isGiven ? 0 : 20) + (item.quantity === null ? 20 : 0);
  return rank(a) - rank(b);
}

function toLine(item: Item, cook: Cook): DraftIngredient {
  return {
    quantity: item.quantity,
    unit: item.unit,
    food: nameOf(item),
    preparation: item.quantity === null ? 'to taste' : cutOf(item, cook),
  };
}
