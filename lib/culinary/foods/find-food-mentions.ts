import type { FoodMention, FreeFromWord } from './food.ts';
import { isOrdinaryUse, isPlantMilkNoun } from './names/mention-context.ts';
import { type NameEntry, nameIndex } from './names/name-index.ts';
import { correctSpelling } from './names/spelling.ts';
import { type NameToken, tokenizeName } from './names/tokens.ts';

/** A stretch of words that is a food's name. */
interface Hit {
  readonly entry: NameEntry;
  /** Index of the token after the last one of the name. */
  readonly next: number;
  readonly isCorrected: boolean;
}

/**
 * Foods named in running text, left to right, longest name first and never overlapping. Knows plurals,
 * accents, possessives and the five languages, and forgives one wrong letter in words of six and more.
 * A word that is a food in one language and an everyday word in English ("pan", "pain", "sale") counts
 * only behind a word of that language. "egg-free" names no egg. Linear in the length of `text`.
 */
export function findFoodMentions(text: string): FoodMention[] {
  const tokens = tokenizeName(text);
  const mentions: FoodMention[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestHit(tokens, at);
    if (hit === null || isNegated(tokens, hit.next) || isOrdinaryUse(tokens, at, hit.next, hit.entry)) {
      at += 1;
      continue;
    }
    if (!isPlantMilkNoun(tokens, at, hit.next, mentions.at(-1)))
      mentions.push(toMention(text, tokens, at, hit));
    at = hit.next;
  }
  return mentions;
}

/** Longest name that begins at token `at`; a name is at most as long as the longest in the table. */
function longestHit(tokens: readonly NameToken[], at: number): Hit | null {
  const { entries } = nameIndex();
  let best: Hit | null = null;
  let key = '';
  let isCorrected = false;
  for (let index = at; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && !token.isJoined)) break;
    const extended = extendKey(key, token.word);
    if (extended === null) break;
    key = extended.key;
    isCorrected ||= extended.isCorrected;
    const entry = entries.get(key);
    if (entry !== undefined && entry !== null) best = { entry, next: index + 1, isCorrected };
  }
  return best;
}

function extendKey(key: string, word: string): { key: string; isCorrected: boolean } | null {
  const { entries } = nameIndex();
  const joined = key === '' ? word : `${key} ${word}`;
  if (entries.has(joined)) return { key: joined, isCorrected: false };
  const corrected = correctSpelling(word);
  if (corrected === null) return null;
  const repaired = key === '' ? corrected : `${key} ${corrected}`;
  return entries.has(repaired) ? { key: repaired, isCorrected: true } : null;
}

/** "egg-free", "dairy free"; but "eggs, free range". */
function isNegated(tokens: readonly NameToken[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined || !token.isJoined || token.word !== 'free') return false;
  return tokens[next + 1]?.word !== 'range' && tokens[next + 1]?.word !== 'run';
}

function toMention(text: string, tokens: readonly NameToken[], at: number, hit: Hit): FoodMention {
  const start = tokens[at]?.start ?? 0;
  const end = tokens[hit.next - 1]?.end ?? start;
  const freeFrom = freeFromBefore(tokens, at);
  return {
    food: hit.entry.food,
    via: hit.isCorrected ? 'misspelling' : hit.entry.via,
    start,
    end,
    text: text.slice(start, end),
    ...(freeFrom === undefined ? {} : { freeFrom }),
  };
}

const FREE_FROM: Readonly<Record<string, FreeFromWord>> = {
  vegan: 'vegan',
  plant: 'vegan',
  dairy: 'dairy_free',
  milk: 'dairy_free',
  lactose: 'dairy_free',
  gluten: 'gluten_free',
  wheat: 'gluten_free',
  egg: 'egg_free',
  nut: 'nut_free',
  eggless: 'egg_free',
  meatless: 'meatless',
  meat: 'meatless',
  vegetarian: 'meatless',
  veggie: 'meatless',
};

/** "vegan butter", "gluten-free pasta", "plant-based sausage". */
function freeFromBefore(tokens: readonly NameToken[], at: number): FreeFromWord | undefined {
  if (tokens[at]?.isJoined !== true) return undefined;
  const before = tokens[at - 1]?.word ?? '';
  if (
    before === 'vegan' ||
    before === 'eggless' ||
    before === 'meatless' ||
    before === 'vegetarian' ||
    before === 'veggie'
  ) {
    return FREE_FROM[before];
  }
  const isClaim = before === 'free' || before === 'based';
  return isClaim && tokens[at - 1]?.isJoined === true ? FREE_FROM[tokens[at - 2]?.word ?? ''] : undefined;
}
