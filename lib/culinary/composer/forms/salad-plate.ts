import { type Cook, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { Item } from '../fridge/item.ts';
import type { Portions } from '../fridge/usual-amount.ts';
import { ODD } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';

/** Less of everything than on a plate of cooked food: raw leaves fill a bowl. */
export const PORTIONS: Portions = {
  poultry: 130,
  steak: 130,
  fish: 125,
  egg: 55,
  soft: 80,
  firm: 60,
  root: 60,
  leafy: 50,
  salad: 70,
  fruit: 60,
  cheese: 35,
  beans: 100,
};

const NO_SALAD = [
  'pasta',
  'noodle',
  'mince',
  'stew_meat',
  'joint',
  'whole_bird',
  'dried_beans',
  'coconut_milk',
  'flour',
  'oats',
  'chocolate',
  'sausage',
] as const;

export const NOT_WITH_LEAVES = new RegExp(
  `${ODD.source}|banana|rhubarb|quince|applesauce|cranberry$|squash|pumpkin|cassava|plantain|okra|eggplant|brussels|bok choy|choy sum|frozen (?:spinach|kale|cauliflower)|collard|surimi`,
);

export const has = (view: FridgeView, pattern: RegExp) => view.has(pattern);

export const suits = (view: FridgeView) => view.count(...NO_SALAD) === 0;

/** Fruit and dried fruit of a savoury salad. */
export const sweetBits = (cook: Cook) => take(cook, 'fruit', 'dried_fruit');

/** Puts on top what was cooked or opened, and brings the salad to the table. */
export function crown(cook: Cook, top: readonly Item[], text: string): void {
  if (top.length > 0)
    task(
      cook,
      '[Arrange {t} on top|Lay {t} over the salad|Tuck {t} in among the rest|Top with {t}].',
      { t: top },
      { hands: 2 },
    );
  serve(cook, { text });
}
