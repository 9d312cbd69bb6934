import { type Cook, take, task } from '../cook.ts';
import type { FridgeView } from '../dish-form.ts';
import { isSweetKind, NOT_SWEET, sweetSpices } from '../steps/sweet.ts';

const isSweetFridge = ({ items }: FridgeView) =>
  items.every(({ kind, food }) => (isSweetKind(kind) || kind === 'bread') && !NOT_SWEET.test(food.name));

export const sweet = (view: FridgeView, score: number) => (isSweetFridge(view) ? score : 0);

export const MILKS = 'milk|oat milk|soy milk|almond milk|coconut milk';

/** Stirs what sweetens and flavours into something warm or cold. */
export function sweeten(cook: Cook, template: string): void {
  const sugar = take(cook, 'sweet');
  const flavour = [...sugar, ...sweetSpices(cook)];
  if (flavour.length > 0) task(cook, template, { w: flavour }, { hands: 1 });
}
