import { LABEL_ADDITIVES } from './label-additives.ts';
import { LABEL_CLASSIC_DISHES } from './label-classic-dishes.ts';
import { LABEL_DISHES } from './label-dishes.ts';
import { LABEL_FALSE_FRIENDS } from './label-false-friends.ts';
import { LABEL_INGREDIENTS } from './label-ingredients.ts';
import { LABEL_WORLD_DISHES } from './label-world-dishes.ts';
import type { FoodRow } from './source-food.ts';

/**
 * Names that labels, menus and regulations use and that no cook buys by themselves. Allergens after 21 U.S.C. 321(qq),
 * FDA's Compliance Policy Guide 555.250 and Regulation (EU) No 1169/2011, Annex II, with the names in its German,
 * French, Spanish and Italian versions; what a dish is usually made of by its common recipe.
 */
export const LABEL_NAMES: readonly FoodRow[] = [
  ...LABEL_CLASSIC_DISHES,
  ...LABEL_WORLD_DISHES,
  ...LABEL_ADDITIVES,
  ...LABEL_DISHES,
  ...LABEL_INGREDIENTS,
  ...LABEL_FALSE_FRIENDS,
];
