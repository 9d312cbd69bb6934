import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';

/** Whole eggs of the fridge; those that are cooked already or are only a part do not make an omelette. */
export function freshEggs(cook: Cook): Item[] {
  return take(cook, 'egg').filter(({ food }) => /^(?:egg|duck egg|quail egg)$/.test(food.name));
}
