import type { Food } from '../food.ts';
import type { CookForm, CookTechnique, CookTime } from './food-facts.ts';

/**
 * Minutes for cooking `food` by `technique`, in the shape asked for where the table has it, else in the first shape
 * that it has; null where the food is not cooked that way.
 */
export function findCookTime(food: Food, technique: CookTechnique, form?: CookForm): CookTime | null {
  const times = food.cookTimes.filter((time) => time.technique === technique);
  return times.find((time) => time.form === form) ?? times[0] ?? null;
}
