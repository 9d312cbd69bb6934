import type { Cook } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { want } from '../pantry.ts';
import { isSweetKind, NOT_SWEET, SWEET_KINDS, sweetSpices } from '../steps/sweet.ts';
import { weigh } from '../steps/weigh.ts';

export const SWEET_BAKE: readonly IngredientKind[] = SWEET_KINDS.filter((kind) => kind !== 'drink');

export const onlySweet = ({ items }: FridgeView) =>
  items.every(({ kind, food }) => isSweetKind(kind) && !NOT_SWEET.test(food.name));

/** A bake without its flour and its lift is none. */
export const canBake = (view: FridgeView) => view.may('all-purpose flour') && view.may('baking powder');

export const FATS = 'butter|vegetable oil|sunflower oil|coconut oil|margarine';

export const MILKS = 'milk|oat milk|soy milk|almond milk|yogurt';

/** Dry things of a batter: flour, lift, salt, and spices that are there. */
export function dryMix(cook: Cook, flourGrams: number, liftTsp: number): Item[] {
  return [
    ...weigh(cook, 'all-purpose flour|wheat flour', { g: flourGrams }),
    ...weigh(cook, 'baking powder', { tsp: liftTsp }),
    ...want(cook, 'salt'),
    ...sweetSpices(cook),
  ];
}

export const SKEWER =
  '[until risen and golden and a skewer comes out clean|until a skewer from the middle comes out without batter]';
