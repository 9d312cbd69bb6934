import type { DraftIngredient, RecipeDraft } from '../recipe/recipe.ts';
import type { Cook } from './cook.ts';
import { cutOf } from './cut-of.ts';
import type { Item } from './fridge/item.ts';
import { roastsInAir } from './kit.ts';
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
    title: titleOf(titlesFor(form.titles, cook), cook, form.id, isFine),
    servings: cook.servings,
    prepMinutes,
    cookMinutes,
    ingredients: [...used].sort(byRank).map((item) => toLine(item, cook)),
    steps: toSteps(plan, cook.skill === 'beginner' ? 'detailed' : 'brief', cook.random),
  };
}

/** No traybake comes out of an air fryer. */
function titlesFor(titles: readonly string[], cook: Cook): readonly string[] {
  const fitting = roastsInAir(cook.kit) ? titles.filter((title) => !/tray/i.test(title)) : titles;
  return fitting.length > 0 ? fitting : titles;
}

/** What the dish is about stands first, the pantry last. */
function byRank(a: Item, b: Item): number {
  const rank = (item: Item) => prominence(item) + (item.isGiven ? 0 : 20) + (item.quantity === null ? 20 : 0);
  return rank(a) - rank(b);
}

/** "1 can canned tuna" says it twice, and "1 can tuna" would be another food: what is in the can is weighed. */
function weightOfTin({ food, quantity, unit, grams }: Item): Pick<DraftIngredient, 'quantity' | 'unit'> {
  return unit === 'can' && food.name.startsWith('canned ') && grams !== null
    ? { quantity: Math.round(grams / 5) * 5, unit: 'g' }
    : { quantity, unit };
}

function toLine(item: Item, cook: Cook): DraftIngredient {
  return {
    ...weightOfTin(item),
    food: nameOf(item),
    preparation: item.quantity === null ? 'to taste' : cutOf(item, cook),
  };
}
