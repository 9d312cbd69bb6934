import { lookUpFood } from './look-up-food.ts';
import {
  ADJECTIVE_WORDS,
  ADVERB_WORDS,
  COLOUR_WORDS,
  isParticiple,
  JOINT_WORDS,
} from './preparation-words.ts';

const split = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** First words of a segment that is no further food. */
const NOT_FOOD_FIRST =
  split(`leaves leaf stems stem stalks ends end skin skins bones bone fat seeds tops tails tips rind shells shell white
 whites greens parts part core cores crusts pits more to as enough just so about until half use whatever plus for
 preferably ideally at room such like if with without see optional each per in into on from cut halved both all
 some excess membranes casings casing peel pith root roots ribs cored not depending available one two three mixture combination blend splash pinch few little bit handful drizzle`);
/** Words that no name of a food holds. */
const NOT_FOOD_ANYWHERE =
  split(`removed discarded reserved intact attached separated cut into only parts needed desired taste
 available possible once lengthwise crosswise divided separately temperature pieces inch aside until kept substituted`);
const CONJUNCTION = /^(?:and\/or|and|or|und|oder|et|ou|y|o|e) /i;
const INNER_CONJUNCTION = / (?:or|and\/or|and|oder|und|ou|et|y) /i;

/**
 * Of the segments between a line's commas, how many from the front make up the name: "boneless, skinless chicken
 * thighs" and "dill, mint, or parsley" are one name each, "onion, finely chopped" ends at its comma.
 * @param isCounted whether an amount stood in front
 */
export function countNameSegments(segments: readonly string[], isCounted: boolean): number {
  let count = 1;
  while (count < segments.length) {
    const name = segments.slice(0, count);
    if (isUnfinished(name, segments[count] ?? '')) count += 1;
    else {
      const list = listLength(segments, count, isCounted ? 3 : 2);
      if (list === 0) break;
      count += list;
    }
  }
  return count;
}

function lowerWords(segment: string): string[] {
  return segment.toLowerCase().split(' ');
}

/** Only adjectives and participles so far, or an adjective right before the comma. */
function isUnfinished(name: readonly string[], next: string): boolean {
  const last = lowerWords(name.at(-1) ?? '');
  if (name.length > 4 || next === '') return false;
  const isBare = name.every((segment) => lowerWords(segment).every(isNoNoun));
  if (isBare) return true;
  return (
    ADJECTIVE_WORDS.has(last.at(-1) ?? '') &&
    !isDone(lowerWords(next)[0] ?? '') &&
    !NOT_FOOD_FIRST.has(lowerWords(next)[0] ?? '')
  );
}

function isNoNoun(word: string): boolean {
  return (
    ADJECTIVE_WORDS.has(word) ||
    COLOUR_WORDS.has(word) ||
    isDone(word) ||
    JOINT_WORDS.has(word) ||
    /^\d.*-(?:inch|cm)$/.test(word)
  );
}

function isDone(word: string): boolean {
  return isParticiple(word) || ADVERB_WORDS.has(word);
}

/** Segments from `from` that go on with a list of foods; 0 where no list goes on. */
function listLength(segments: readonly string[], from: number, plainMin: number): number {
  for (let at = from; at < segments.length; at += 1) {
    const segment = segments[at] ?? '';
    const isLast = CONJUNCTION.test(segment);
    if (!isFoodish(isLast ? segment.replace(CONJUNCTION, '') : segment)) break;
    if (isLast || INNER_CONJUNCTION.test(segment)) return at - from + 1;
  }
  return isPlainList(segments, from, plainMin) ? segments.length - from : 0;
}

/** "oregano, rosemary, thyme" and, without an amount, "salt, pepper": every segment is a food. */
function isPlainList(segments: readonly string[], from: number, plainMin: number): boolean {
  if (from !== 1 || segments.length < plainMin) return false;
  return segments.every((segment) => isFoodish(segment) && lookUpFood(segment) !== null);
}

/** Participles that also stand in names ("pitted dates", "roasted red peppers"): done only where no noun follows. */
const DONE_WITHOUT_NOUN =
  split(`pitted juiced zested stoned scraped ground pulsed roasted fried grilled baked boiled whipped
 rendered juiced stripped picked broken torn raw mixed brewed pickled scalloped cored soaked`);
const NO_NOUN_BEHIND = /^(?:|and|or|until|with|in|then|into|&|on|well)$/;

/** True for words that could name a food of a list. */
export function isFoodish(segment: string): boolean {
  if (/\d/.test(segment)) return false;
  const words = lowerWords(segment.replace(/^(?:an?|your|my) /i, ''));
  const first = words[0] ?? '';
  if (first === '' || NOT_FOOD_FIRST.has(first) || isDone(first)) return false;
  if (DONE_WITHOUT_NOUN.has(first) && NO_NOUN_BEHIND.test(words[1] ?? '')) return false;
  return !words.some((word) => NOT_FOOD_ANYWHERE.has(word)) && !words.every(isNoNoun);
}
