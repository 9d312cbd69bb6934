import { isHarmlessWord } from './harmless-words.ts';
import { nameIndex } from './name-index.ts';
import { isOrdinaryWord } from './ordinary-words.ts';

const SHORTEST = 6;
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
  if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return null;
  if (nameIndex().words.has(word) || isHarmlessWord(word) || isOrdinaryWord(word)) return null;
  const index = deletionIndex();
  const candidates = new Set<string>();
  for (const form of [word, ...deletions(word)]) {
    for (const candidate of index.get(form) ?? []) {
      if (isOneEdit(word, candidate)) candidates.add(candidate);
    }
  }
  const [only] = candidates;
  return candidates.size === 1 && only !== undefined ? only : null;
}

/** Damerau distance of exactly one, for words already known to be close. */
export function isOneEdit(a: string, b: string): boolean {
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
