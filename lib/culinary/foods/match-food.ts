import type { FoodMatch } from './food.ts';
import { areHarmlessFor, isHarmlessWord } from './names/harmless-words.ts';
import { type NameEntry, nameIndex } from './names/name-index.ts';
import { correctSpelling } from './names/spelling.ts';
import { tokenizeName } from './names/tokens.ts';

/** Longer than any food's name with its adjectives; a phrase beyond it is no name. */
const LONGEST_NAME_WORDS = 16;
const LONGEST_NAME_CHARACTERS = 200;

/**
 * The food that a name stands for, or null when any word of the name is left over that could make it
 * another food ("almond milk" is never milk, "rocket fuel" is nothing). Case, accents and plurals do not
 * matter; words for size, cut and quality are set aside; one wrong letter in a long word is forgiven.
 */
export function matchFood(name: string): FoodMatch | null {
  if (name.length > LONGEST_NAME_CHARACTERS) return null;
  const bare = withoutParentheses(name);
  const comma = bare.indexOf(',');
  const wholes = comma < 0 ? [bare] : [`${bare.slice(comma + 1)} ${bare.slice(0, comma)}`, bare];
  for (const whole of wholes) {
    const words = tokenizeName(whole).map((token) => token.word);
    const match = matchWords(words) ?? matchCorrected(words);
    if (match !== null) return match;
  }
  return null;
}

/** "(about 3)", "(optional)": remarks, never the name itself. Unclosed ones run to the end. */
function withoutParentheses(name: string): string {
  return name.replace(/\([^()]*\)?/g, ' ');
}

function matchWords(words: readonly string[]): FoodMatch | null {
  if (words.length === 0 || words.length > LONGEST_NAME_WORDS) return null;
  const exact = nameIndex().entries.get(words.join(' '));
  if (exact !== undefined && exact !== null) return toMatch(exact, exact.via);
  return matchWithoutHarmless(words);
}

/** "free" is harmless in "free range" only; "egg-free mayonnaise" is not what is left without the word. */
function isDroppable(words: readonly string[], at: number): boolean {
  const word = words[at] ?? '';
  if (word === 'free') return words[at + 1] === 'range' || words[at + 1] === 'run';
  return isHarmlessWord(word);
}

/** Takes harmless words from the front, the back, then everywhere; fewest removed first. */
function matchWithoutHarmless(words: readonly string[]): FoodMatch | null {
  let front = 0;
  while (front < words.length && isDroppable(words, front)) front += 1;
  let back = words.length;
  while (back > 0 && isDroppable(words, back - 1)) back -= 1;
  for (let removed = 1; removed <= front + (words.length - back); removed += 1) {
    for (let left = Math.min(removed, front); left >= 0 && removed - left <= words.length - back; left -= 1) {
      const end = words.length - (removed - left);
      if (end <= left) continue;
      const match = tryWords(words.slice(left, end), [...words.slice(0, left), ...words.slice(end)]);
      if (match !== null) return match;
    }
  }
  return tryWords(
    words.filter((_, index) => !isDroppable(words, index)),
    words.filter((_, index) => isDroppable(words, index)),
  );
}

function tryWords(kept: readonly string[], dropped: readonly string[]): FoodMatch | null {
  const entry = nameIndex().entries.get(kept.join(' '));
  if (entry === undefined || entry === null) return null;
  return areHarmlessFor(dropped, entry.food.category) ? toMatch(entry, 'head_noun') : null;
}

function matchCorrected(words: readonly string[]): FoodMatch | null {
  let isChanged = false;
  const corrected = words.map((word) => {
    const right = correctSpelling(word);
    if (right === null) return word;
    isChanged = true;
    return right;
  });
  if (!isChanged) return null;
  const match = matchWords(corrected);
  return match === null ? null : { ...match, via: 'misspelling' };
}

function toMatch(entry: NameEntry, via: FoodMatch['via']): FoodMatch {
  return { food: entry.food, via, matched: entry.matched };
}
