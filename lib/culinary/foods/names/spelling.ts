import { isHarmlessWord } from './harmless-words.ts';
import { nameIndex } from './name-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const SHORTEST = 6;
/** Short words that are worth repairing from five letters too, because people are allergic to them. */
const SHORT_TARGETS = new Set(
  'butter cheese yogurt shrimp prawns almond walnut cashew peanut pecans hazelnut salmon oyster mussel tahini sesame celery noodle'.split(
    ' ',
  ),
);
/** Longer words are no misspelt food names; bounds the work on hostile input. */
const LONGEST = 20;

let byDeletion: ReadonlyMap<string, readonly string[]> | null = null;

/** For every word of the table: the word and all forms with one letter left out. */
function deletionIndex(): ReadonlyMap<string, readonly string[]> {
  if (byDeletion !== null) return byDeletion;
  const forms = new Map<string, string[]>();
  for (const word of nameIndex().words) {
    for (const form of [word, ...deletions(word)]) {
      const known = forms.get(form);
      if (known === undefined) forms.set(form, [word]);
      else if (!known.includes(word)) known.push(word);
    }
  }
  byDeletion = forms;
  return forms;
}

function deletions(word: string): string[] {
  return Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1));
}

/**
 * The one word of the table that is one edit (a letter more, less, other, or two swapped) from `word`, or
 * null: when there is none or more than one, when `word` is short, or is an ordinary word of its own.
 */
export function correctSpelling(word: string): string | null {
  const [only, ...others] = correctSpellings(word);
  return only !== undefined && others.length === 0 ? only : null;
}

/** Every word of the table that is one edit from `word`; none when it is short or an ordinary word. */
export function correctSpellings(word: string): string[] {
  if (word.length < SHORTEST - 1 || word.length > LONGEST || /\d/.test(word)) return [];
  if (nameIndex().words.has(word) || isHarmlessWord(word) || isOrdinaryWord(word)) return [];
  const index = deletionIndex();
  const candidates = new Set<string>();
  for (const form of [word, ...deletions(word)]) {
    for (const candidate of index.get(form) ?? []) {
      const isLongEnough = word.length >= SHORTEST || SHORT_TARGETS.has(candidate);
      if (isLongEnough && isOneEdit(word, candidate)) candidates.add(candidate);
    }
  }
  return [...candidates];
}

/** Damerau distance of exactly one, for words already known to be close. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const middleA = a.slice(start, a.length - end);
  const middleB = b.slice(start, b.length - end);
  if (middleA.length <= 1 && middleB.length <= 1) return true;
  return (
    middleA.length === 2 && middleB.length === 2 && middleA[0] === middleB[1] && middleA[1] === middleB[0]
  );
}
