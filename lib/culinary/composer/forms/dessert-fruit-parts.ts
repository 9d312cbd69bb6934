import { type Cook, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import { isSweetKind, NOT_SWEET } from '../steps/sweet.ts';

export const hasFruit = ({ items }: FridgeView, pattern?: RegExp) =>
  items.some(({ kind, food }) => kind === 'fruit' && (pattern === undefined || pattern.test(food.name)));

const isSweetFridge = ({ items }: FridgeView) =>
  items.every(({ kind, food }) => isSweetKind(kind) && !NOT_SWEET.test(food.name));

/** How well a fridge suits a sweet dish: nothing savoury may be left over. */
export const sweetFit = (view: FridgeView, score: number) => (isSweetFridge(view) ? score : 0);

/** Cream, yogurt or ice-cold milk beside a warm dessert. */
export function serveWith(cook: Cook): void {
  const cold = take(cook, 'cream', 'yogurt', 'soft_cheese', 'coconut_milk');
  const rest = take(cook, 'nut_butter', 'chocolate', 'dried_fruit', 'crunch');
  const all = [...cold, ...rest];
  task(
    cook,
    all.length > 0
      ? '[Serve warm with {c}|Bring to the table warm and pass {c} around|Spoon into bowls and finish with {c}].'
      : '[Serve warm, straight from the dish|Let it settle for a few minutes and serve warm|Serve warm or at room temperature].',
    { c: all },
    { hands: 2 },
  );
}
