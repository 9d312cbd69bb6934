import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { pan } from '../steps/pan.ts';
import { serve } from '../steps/serving.ts';
import { cookStarch } from '../steps/starches.ts';

export const ITALIAN_BARS =
  /lasagna|soy|hoisin|oyster sauce|fish sauce|curry|gochujang|miso|kimchi|bok choy|choy|daikon|bean sprout|plantain|okra|lentil pasta|teriyaki|tamarind|ginger|galangal|lemongrass|mayonn|ketchup|barbecue|ranch|garam|turmeric|five-spice|cumin|coconut|peanut/;

const PASTAS = 'spaghetti|penne|gluten-free pasta|rice noodle';

export const hasPasta = (items: readonly Item[]) =>
  items.some(({ kind, food }) => kind === 'pasta' && !/lasagna/.test(food.name));

/** Puts the pasta of the fridge, or one from the cupboard, on to boil. */
export function boilPasta(cook: Cook, names = PASTAS): Item[] {
  const given = take(cook, 'pasta').slice(0, 1);
  const pasta = given.length > 0 ? given : wantFresh(cook, names, { g: 90 });
  for (const item of pasta) cookStarch(cook, item, 'pasta');
  return pasta;
}

/** Pasta and sauce meet in the pan. */
export function toss(cook: Cook, pasta: readonly Item[], how = 'the sauce'): void {
  pan(
    cook,
    `[Tip in {p}|Add {p}] and toss with a splash of the cooking water for {m.min}, until ${how} [clings|coats every piece].`,
    { p: pasta, m: 2 },
    { hands: 2, join: ['pasta'] },
  );
}

export function serveHot(cook: Cook): void {
  serve(cook, { text: '[Serve at once|Divide between warm bowls|Pile into warm bowls]' });
}
