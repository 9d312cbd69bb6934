import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import type { Portions } from '../fridge/usual-amount.ts';
import { wantFresh } from '../pantry.ts';
import { ODD } from '../steps/salad-parts.ts';

export const PORTIONS: Portions = {
  poultry: 110,
  steak: 110,
  cured: 40,
  fish: 110,
  tofu: 80,
  soft: 45,
  firm: 45,
  salad: 30,
  leafy: 20,
  cheese: 35,
  egg: 55,
  root: 40,
  mince: 130,
};

export const BAR = new RegExp(
  `${ODD.source}|okra|corn$|pea$|peas$|broccoli|cauliflower|green bean|asparagus|squash|pumpkin|eggplant(?=z)|artichoke$|bok choy|stewed|curry|paste$|soy sauce|fish sauce|oyster sauce|worcestershire|miso|gravy|sprouting|teriyaki|hoisin`,
);

export const NOT_SAVOURY = /raisin|cinnamon|garlic bread|cornbread|injera|arepa|crispbread/;

/** What is spread on the bread: given, else what suits and is allowed. */
export function spreads(cook: Cook, fetched: string): Item[] {
  const given = [...take(cook, 'soft_cheese'), ...take(cook, 'sauce')].slice(0, 3);
  return given.length > 0 ? given : wantFresh(cook, fetched, { tbsp: 0.75 });
}
