import { type Cook, take } from '../cook.ts';
import type { Item } from '../fridge/item.ts';
import { wantFresh } from '../pantry.ts';
import { until } from '../steps/doneness.ts';
import { pan } from '../steps/pan.ts';
import { stock } from '../steps/sauces.ts';
import { starchGrams, starchMinutes, waterPerGram } from '../steps/starch-minutes.ts';

/** Rice of the fridge, else the one that the dish is made of. */
export function riceFor(cook: Cook, names: string): Item[] {
  const given = take(cook, 'rice');
  return given.length > 0 ? given.slice(0, 1) : wantFresh(cook, names, { g: 75 });
}

/** Rice that drinks up a measured liquid in the pot of the dish. */
export function cookInPot(
  cook: Cook,
  rice: readonly Item[],
  liquid: readonly Item[],
  name: string,
  more: readonly Item[] = [],
): void {
  const [grain] = rice;
  if (grain === undefined) return;
  const minutes = starchMinutes(grain) + 3;
  const all = Math.round(starchGrams(grain, cook.servings) * waterPerGram(grain) * 1.05);
  const words = { r: rice, l: liquid, w: all, m: minutes, b: more, sign: until(cook, more) };
  const back = more.length > 0 ? ' [Settle {b.short} on top.|Nestle {b.short} in.]' : '';
  const sign =
    words.sign === ''
      ? '[until the liquid is gone and the grains are tender|until every grain is tender and dry]'
      : '[until the rice is tender and the liquid is gone|until the liquid has been drunk up], and {sign}';
  const pour =
    liquid.length === 0
      ? '{w.ml} of water'
      : liquid.some(({ isGiven }) => isGiven)
        ? '{l}, topped up with water to {w.ml},'
        : '{l}';
  pan(
    cook,
    `[Pour in ${pour} and bring to a boil|Add ${pour} and bring to a boil].${back} Cover, turn the heat right down and cook for {m.min}, [without lifting the lid|undisturbed], ${sign}. Leave [covered, off the heat,|off the heat with the lid on] for 5 minutes.`,
    words,
    { hands: 2, wait: minutes + 6, during: name },
  );
}

/** As much stock as the grain drinks. */
export function stockFor(cook: Cook, [grain]: readonly Item[]): Item[] {
  const need =
    grain === undefined
      ? 150 * cook.servings
      : starchGrams(grain, cook.servings) * waterPerGram(grain) * 1.05;
  return stock(cook, Math.max(60, need / cook.servings), 'chicken stock|vegetable stock');
}

export function toast(
  cook: Cook,
  rice: readonly Item[],
  words = '[until every grain glistens|until the edges turn translucent]',
): void {
  pan(cook, `[Stir in|Add|Tip in] {r} and stir for {m.min}, ${words}.`, { r: rice, m: 2 }, { hands: 2 });
}

export const hasRice = (pattern: RegExp) => (item: Item) =>
  item.kind === 'rice' && pattern.test(item.food.name);
