import type { Cook } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { fat } from '../pantry.ts';
import { weigh } from './weigh.ts';

/** Fat for another pan: unused, else more of what fries already. */
export function moreFat(cook: Cook, tablespoons: number): Item[] {
  const fresh = fat(cook, tablespoons);
  if (fresh.length > 0) return fresh;
  const used = cook.items.find(
    ({ food, kind }) => kind === 'fat' && cook.used.has(food.id) && !/sesame/.test(food.name),
  );
  if (used === undefined) return [];
  if (used.isMeasured || used.unit !== 'tbsp') return [used];
  return weigh(cook, used.food.name, {
    tbsp: Math.round(((used.quantity ?? 0) + tablespoons * cook.servings) * 2) / 2,
  });
}
