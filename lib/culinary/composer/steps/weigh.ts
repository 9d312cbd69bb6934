import type { Cook } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { type PerServing, want } from '../pantry.ts';

/** What a dough needs in all, whatever the number of people. */
export type Total = PerServing;

const share = (value: number | undefined, servings: number) =>
  value === undefined ? undefined : value / servings;

/** The same amounts for one person of so many. */
function perServing(total: Total, servings: number): PerServing {
  return Object.fromEntries(
    Object.entries(total).map(([unit, value]) => [unit, share(value, servings)]),
  ) as PerServing;
}

/**
 * Like `want`, in an amount that the ratio of a dough asks for: what was given is weighed out anew, since a cake is not
 * made of however much flour there is. Empty when nothing of the list is allowed.
 */
export function weigh(cook: Cook, names: string, total: Total): Item[] {
  const [found] = want(cook, names, perServing(total, cook.servings));
  if (found === undefined) return [];
  const index = cook.items.findIndex(({ food }) => food.id === found.food.id);
  const amount = amountOf(found, total);
  const item: Item = { ...found, ...amount };
  cook.items[index] = item;
  return [item];
}

function amountOf(item: Item, total: Total): Pick<Item, 'quantity' | 'unit' | 'grams'> {
  if (total.g !== undefined) return { quantity: total.g, unit: 'g', grams: total.g };
  if (total.ml !== undefined) return { quantity: total.ml, unit: 'ml', grams: null };
  if (total.tbsp !== undefined) return { quantity: total.tbsp, unit: 'tbsp', grams: null };
  if (total.tsp !== undefined) return { quantity: total.tsp, unit: 'tsp', grams: null };
  if (total.count !== undefined) return { quantity: total.count, unit: null, grams: null };
  return { quantity: item.quantity, unit: item.unit, grams: item.grams };
}

/** What a fruit puree or yogurt weighs that stands in for one egg, g. */
const GRAMS_FOR_ONE_EGG = 60;

/** So many eggs to hold a dough together, or the puree, yogurt or banana that does it without. */
export function bind(cook: Cook, eggs: number): Item[] {
  const real = weigh(cook, 'egg', { count: eggs });
  if (real.length > 0) return real;
  const puree = weigh(cook, 'applesauce|soy yogurt|yogurt', { g: eggs * GRAMS_FOR_ONE_EGG });
  for (const { food } of puree) cook.preparations.set(food.id, null);
  return puree.length > 0 ? puree : weigh(cook, 'banana', { count: Math.max(1, Math.round(eggs / 2)) });
}
