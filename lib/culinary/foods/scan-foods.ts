import type { FoodCategory, FoodMention } from './food.ts';
import {
  type ClaimSpan,
  claimsBefore,
  claimsBehind,
  claimsBehindFlavour,
  claimsWithin,
} from './names/free-from-claims.ts';
import { isOrdinaryUse, isThing, plantMilkUse } from './names/mention-context.ts';
import { type NameEntry, nameIndex } from './names/name-index.ts';
import { judgePresence } from './names/negated-hits.ts';
import { correctSpellings } from './names/spelling.ts';
import { isToasting } from './names/toasting.ts';
import { type NameToken, tokenizeName } from './names/tokens.ts';

/** Its row names what stands in recipes and is not eaten: baking paper, skewers, a butter dish. */
const KITCHEN_THING = 'label-thing-of-the-kitchen';

/** Plants that flavour a dish and hold nothing that is said to be missing from it. */
const FLAVOURS: ReadonlySet<FoodCategory> = new Set(['fruit', 'vegetable', 'herb', 'spice']);

/** A stretch of words that is a food's name. */
interface Hit {
  readonly entry: NameEntry;
  /** Index of the first token. */
  readonly at: number;
  /** Index of the token after the last one of the name. */
  readonly next: number;
  readonly key: string;
  readonly isCorrected: boolean;
}

/** A stretch of characters. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** The foods that a text names, and the words that say what is not there. */
export interface FoodScan {
  readonly mentions: readonly FoodMention[];
  /** "without nuts", "egg-free", "vegan", "8 wooden skewers": understood, and no food. */
  readonly cleared: readonly TextSpan[];
}

/**
 * Foods named in running text, left to right, longest name first and never overlapping. Knows plurals,
 * accents, possessives and the five languages, and forgives one wrong letter in words of five and more.
 * A word that is a food in one language and an everyday word in English ("pan", "pain", "sale") counts
 * only behind a word of that language. "egg-free" and "without eggs" name no egg. Linear in the length of `text`.
 */
export function scanFoods(text: string): FoodScan {
  const tokens = tokenizeName(text);
  const hits = findHits(text, tokens);
  const presences = judgePresence(text, tokens, hits);
  const mentions: FoodMention[] = [];
  const cleared: TextSpan[] = [];
  hits.forEach((hit, index) => {
    const isNoFood = hit.entry.food.id === KITCHEN_THING || isThing(tokens, hit.at, hit.next);
    if (presences[index] === 'absent' || isNoFood) {
      cleared.push(spanOf(tokens, hit.at, hit.next));
      return;
    }
    const use = plantMilkUse(tokens, hit, hits[index - 1], hits[index + 1]);
    if (use === 'plant') return;
    const beside = [...claimsBefore(text, tokens, hit.at), ...claimsBehind(text, tokens, hit.next)];
    const flavour = hits[index + 1];
    const isPlain = flavour !== undefined && FLAVOURS.has(flavour.entry.food.category);
    const reaching = isPlain ? claimsBehindFlavour(text, tokens, hit.next, flavour) : [];
    const claims = [...beside, ...reaching, ...claimsWithin(tokens, hit.at, hit.next)];
    cleared.push(...beside.map((claim) => spanOf(tokens, claim.start, claim.end)));
    mentions.push(toMention(text, tokens, hit, claims, use === 'unclear' || presences[index] === 'possible'));
  });
  return { mentions, cleared };
}

function findHits(text: string, tokens: readonly NameToken[]): Hit[] {
  const hits: Hit[] = [];
  let at = 0;
  while (at < tokens.length) {
    const hit = longestHit(tokens, at);
    if (hit === null || isOrdinaryUse(tokens, at, hit.next, hit.entry) || isVerb(text, tokens, hit)) {
      at += 1;
      continue;
    }
    hits.push(hit);
    at = hit.next;
  }
  return hits;
}

function isVerb(text: string, tokens: readonly NameToken[], { at, next }: Hit): boolean {
  const token = tokens[at];
  if (token === undefined || next - at !== 1 || !token.word.startsWith('toast')) return false;
  const categoryAt = (place: number) => longestHit(tokens, place)?.entry.food.category ?? null;
  return isToasting(tokens, at, text.slice(token.start, token.end), categoryAt);
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
    if (entry !== undefined && entry !== null) best = { entry, at, next: index + 1, key, isCorrected };
  }
  return best;
}

/** The key with one word more; a misspelt word is repaired when exactly one repair leads on. */
function extendKey(key: string, word: string): { key: string; isCorrected: boolean } | null {
  const { entries } = nameIndex();
  const join = (next: string) => (key === '' ? next : `${key} ${next}`);
  if (entries.has(join(word))) return { key: join(word), isCorrected: false };
  const repaired = correctSpellings(word)
    .map(join)
    .filter((joined) => entries.has(joined));
  const [only] = repaired;
  return repaired.length === 1 && only !== undefined ? { key: only, isCorrected: true } : null;
}

function spanOf(tokens: readonly NameToken[], at: number, next: number): TextSpan {
  const start = tokens[at]?.start ?? 0;
  return { start, end: tokens[next - 1]?.end ?? start };
}

function toMention(
  text: string,
  tokens: readonly NameToken[],
  hit: Hit,
  claims: readonly ClaimSpan[],
  isUncertain: boolean,
): FoodMention {
  const { start, end } = spanOf(tokens, hit.at, hit.next);
  const label = nameIndex().labels.get(hit.key);
  return {
    food: hit.entry.food,
    via: hit.isCorrected ? 'misspelling' : hit.entry.via,
    start,
    end,
    text: text.slice(start, end),
    ...(label === undefined || label === hit.entry.food ? {} : { label }),
    ...(claims.length === 0 ? {} : { freeFrom: [...new Set(claims.flatMap((claim) => claim.claims))] }),
    ...(isUncertain ? { isUncertain } : {}),
  };
}
