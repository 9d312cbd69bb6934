import { type Cook, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import type { Portions } from '../fridge/usual-amount.ts';
import { blanchVegetables, griddleVegetables, ODD, rawVegetables, toss } from '../steps/salad-parts.ts';
import { serve } from '../steps/serving.ts';

export const VEGETABLES: readonly IngredientKind[] = [
  'salad',
  'leafy',
  'soft',
  'firm',
  'root',
  'onion',
  'herb',
  'pickle',
  'acid',
  'fat',
  'spice',
  'seasoning',
];

export const PORTIONS: Portions = {
  poultry: 110,
  fish: 110,
  egg: 55,
  soft: 80,
  firm: 70,
  root: 70,
  leafy: 40,
  salad: 50,
  rice: 60,
  grain: 60,
  pasta: 75,
  potato: 220,
  noodle: 65,
  beans: 120,
  cheese: 35,
};

export const BAR = new RegExp(`${ODD.source}|banana|okra|cassava|plantain|yam|taro|frozen spinach`);

export const plain = (view: FridgeView) =>
  view.count(
    'mince',
    'stew_meat',
    'joint',
    'whole_bird',
    'coconut_milk',
    'flour',
    'oats',
    'chocolate',
    'wrap',
    'tomato',
  ) === 0;

/** Vegetables in every state that a salad wants them in, ready to be tossed. */
export function allVegetables(cook: Cook): Item[] {
  return [...griddleVegetables(cook), ...blanchVegetables(cook), ...rawVegetables(cook)];
}

/** Tosses and brings to the table with what lies on top. */
export function finish(
  cook: Cook,
  body: readonly Item[],
  top: readonly Item[],
  isDressed: boolean,
  sign: string,
  text: string,
  into?: string,
): void {
  const spec = into === undefined ? { isDressed, sign } : { isDressed: false, into };
  toss(cook, [...body, ...take(cook, 'pickle', 'dried_fruit', 'fruit')], spec);
  if (top.length > 0)
    task(
      cook,
      '[Lay {t} on top|Put {t} on top|Fold in {t} last, gently|Finish with {t}].',
      { t: top },
      { hands: 2 },
    );
  serve(cook, { text });
}

export const has = (view: FridgeView, pattern: RegExp) => view.has(pattern);
