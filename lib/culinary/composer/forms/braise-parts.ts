import type { Cook } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { mash, startStarch } from '../steps/starches.ts';

export const NO_ASIAN =
  /soy|hoisin|oyster sauce|fish sauce|gochujang|miso|teriyaki|kimchi|bean sprout|choy|mayonn|hummus|curry paste|ground |garam/;

/** Potatoes beside a braise, mashed; returns them. */
export function mashBeside(cook: Cook): Item[] {
  const potatoes = startStarch(cook, ['potato']);
  if (potatoes.length > 0) mash(cook, potatoes);
  return potatoes;
}
