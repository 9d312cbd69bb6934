import { type Cook, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import type { IngredientKind } from '../fridge/ingredient-kind.ts';
import type { Item } from '../fridge/item.ts';
import { saltAndPepper } from '../pantry.ts';
import { freshEggs } from '../steps/eggs.ts';
import { pan } from '../steps/pan.ts';
import { sear } from '../steps/proteins.ts';
import { heatBeans, soften, vegetables, wilt } from '../steps/vegetables.ts';

/** What goes under and between eggs. */
const FILLING: readonly IngredientKind[] = [
  'cured',
  'sausage',
  'ready_meat',
  'smoked_fish',
  'onion',
  'aromatic',
  'root',
  'firm',
  'soft',
  'leafy',
  'beans',
  'pickle',
];

export const WITH_EGGS: readonly IngredientKind[] = [
  ...FILLING,
  'egg',
  'cheese',
  'soft_cheese',
  'cream',
  'milk',
  'yogurt',
  'herb',
  'spice',
  'seasoning',
  'fat',
  'sauce',
  'acid',
];

export const isEggs = (view: FridgeView) => view.has(/^(?:egg|duck egg)$/);

/** Eggs in number: a single egg is a garnish. */
export const manyEggs = ({ items }: FridgeView) =>
  items.some(({ food, quantity }) => /^(?:egg|duck egg)$/.test(food.name) && (quantity ?? 4) >= 3);

/** Everything that is cooked before the eggs come. */
export function cookFilling(cook: Cook): Item[] {
  sear(cook, { only: ['cured', 'sausage', 'ready_meat'] });
  soften(cook, { spiced: false });
  vegetables(cook);
  heatBeans(cook);
  wilt(cook);
  const rest = take(cook, 'smoked_fish', 'pickle');
  if (rest.length > 0) pan(cook, '[Scatter in|Add] {r}.', { r: rest }, { hands: 1 });
  return rest;
}

/** Beats the eggs with what makes them richer; beside the pan, while the filling cooks. */
export function beatWithDairy(cook: Cook): Item[] {
  const eggs = freshEggs(cook);
  const rich = [
    ...take(cook, 'cream', 'milk', 'yogurt').slice(0, 1),
    ...take(cook, 'cheese', 'soft_cheese'),
    ...take(cook, 'herb'),
  ];
  task(
    cook,
    rich.length > 0
      ? '[Beat|Whisk] {e} in a bowl, stir in {r.bare} and season with {s.bare}.'
      : '[Beat|Whisk] {e} in a bowl with {s.bare}[, just until no streaks are left|].',
    { e: eggs, r: rich, s: saltAndPepper(cook) },
    { hands: 1, track: 'eggs', isAlone: true },
  );
  return eggs;
}
