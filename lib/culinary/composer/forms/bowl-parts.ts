import { type Cook, say } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import type { Portions } from '../fridge/usual-amount.ts';
import { wantFresh } from '../pantry.ts';
import { ODD } from '../steps/salad-parts.ts';
import { startStarch } from '../steps/starches.ts';

export const COMMON: readonly IngredientKind[] = [
  'salad',
  'leafy',
  'soft',
  'firm',
  'root',
  'onion',
  'aromatic',
  'herb',
  'pickle',
  'crunch',
  'acid',
  'fat',
  'spice',
  'seasoning',
  'sauce',
];

export const PORTIONS: Portions = {
  poultry: 130,
  steak: 130,
  mince: 100,
  fish: 125,
  egg: 55,
  soft: 70,
  firm: 80,
  root: 70,
  leafy: 50,
  salad: 45,
  beans: 100,
  rice: 75,
  grain: 65,
  cheese: 30,
};

export const BAR = new RegExp(
  `${ODD.source}|okra|jackfruit|artichoke$|celeriac|rutabaga|salsify|pasta sauce|mustard|worcestershire|carbonara|alfredo`,
);

export const noOther = (view: FridgeView) =>
  view.count(
    'pasta',
    'noodle',
    'potato',
    'bread',
    'wrap',
    'whole_bird',
    'joint',
    'stew_meat',
    'dried_beans',
    'coconut_milk',
    'cream',
    'flour',
    'oats',
    'sausage',
    'tomato',
    'stock',
  ) === 0;

/** Rice of the pantry, where none was given. */
export function riceFor(cook: Cook, names = 'rice'): Item[] {
  const given = startStarch(cook, ['rice']);
  if (given.length > 0) return given;
  return wantFresh(cook, names, { g: 75 }).length > 0 ? startStarch(cook, ['rice']) : [];
}

/** Raw things in their own corner of the bowl. */
export function layRaw(cook: Cook, raw: readonly Item[], cooked: readonly Item[]): string {
  const parts = [...cooked, ...raw];
  if (parts.length === 0) return '';
  return say(
    cook,
    parts.length === 1
      ? '[Put {x} on top|Top with {x}|Lay {x} over]'
      : '[Arrange {x} on top, each in a corner of its own|Lay {x} on top in separate heaps|Set {x} out on top side by side]',
    { x: parts },
  );
}
