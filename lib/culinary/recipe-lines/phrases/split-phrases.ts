import { anyName } from './any-name.ts';
import type { NamedFood } from './listed-names.ts';

/** What stands, before its kind, for a food, or for several in a row of which it is the first ("the onion and leek"). */
export const FOODS_SIGN = '@';
/** What stands for a number, also within a word ("#-inch"). */
export const NUMBER_SIGN = '#';
/** What stands for a number of minutes. */
export const MINUTES_SIGN = '§';
/** What stands for the beginning of a sentence. */
export const SENTENCE_START = '^';
/** Holds words together that are never apart: "74 °C (165 °F)". */
const JOINT = '\u00A0';

/** One word of a text with what stands before and behind it. */
export interface PhraseWord {
  /** What it is known by: itself behind the word before it, "^ Add" at the beginning. */
  readonly key: string;
  readonly word: string;
  /** What stands between the word before (or the beginning of the sentence) and this one. */
  readonly gap: string;
  /** What ends the sentence behind it, such as "." or ")."; null where it goes on. */
  readonly end: string | null;
}

/** What stands between two foods of a list. */
export const FOOD_JOINTS = [', ', ' and ', ', the ', ' and the ', ', then the ', ', then '] as const;

const WORD = /^([("]?)(.+?)([.,;:)?!"]*)$/u;
/** A temperature in both scales stays as it is, and so do seconds and lengths; of other numbers any will do. */
const NUMBER =
  /(\d+ °[CF](?: \(\d+ °[CF](?: fan)?\))?|\d+(?:\.\d+)?[¼½¾]?(?= seconds?\b| cm\b|-inch\b| bars?\b)|[¼½¾](?=-inch\b))|(\d+(?= (?:to \d+ )?minutes?\b))|\d+(?:\.\d+)?[¼½¾]?|[¼½¾]/gu;

/** What a text is split for. */
export interface SplitOptions {
  /** Whether what follows foods depends on their kind: a title is a dish of them, a step says much the same of all. */
  readonly byKind?: boolean;
}

/** The key of a word behind another, or behind the beginning of a sentence. */
export function keyOfWord(before: string, word: string, { byKind = false }: SplitOptions = {}): string {
  const sign = (of: string) => (isFoods(of) && !byKind ? FOODS_SIGN : of);
  return `${sign(before)} ${sign(word)}`;
}

/** Whether a word stands for foods. */
export function isFoods(word: string): boolean {
  return word.startsWith(FOODS_SIGN);
}

/** The kind of the first of the foods that a word stands for. */
export function kindOfFoods(word: string): string {
  return word.slice(FOODS_SIGN.length);
}

/** How a word is written; those that are held together get their spaces back. */
export function spellWord(word: string): string {
  return word.replaceAll(JOINT, ' ');
}

/**
 * Takes a text apart into words, with `foods` and numbers as signs: what is left says how people write, and
 * nothing about what they cook.
 */
export function splitPhrases(
  text: string,
  foods: readonly NamedFood[],
  options: SplitOptions = {},
): PhraseWord[] {
  const words: PhraseWord[] = [];
  let before = SENTENCE_START;
  let gap = '';
  for (const raw of hideFoods(hideNumbers(text), foods).split(' ')) {
    const [, opening = '', word = '', closing = ''] = WORD.exec(raw) ?? [];
    if (word === '') continue;
    const isEnd = /[.?!]/.test(closing);
    words.push({
      key: keyOfWord(before, word, options),
      word,
      gap: gap + opening,
      end: isEnd ? closing : null,
    });
    before = isEnd ? SENTENCE_START : word;
    gap = isEnd ? '' : `${closing} `;
  }
  return words;
}

function hideNumbers(text: string): string {
  return text.replace(NUMBER, (_, exact?: string, minutes?: string) => {
    if (exact !== undefined) return exact.replaceAll(' ', JOINT);
    return minutes === undefined ? NUMBER_SIGN : MINUTES_SIGN;
  });
}

function hideFoods(text: string, foods: readonly NamedFood[]): string {
  if (foods.length === 0) return text;
  const kinds = new Map(foods.flatMap(({ names, kind }) => names.map((name) => [name, kind] as const)));
  const any = anyName(kinds.keys());
  const list = new RegExp(
    `(?<![\\p{L}-])(${any})(?:(?:${FOOD_JOINTS.join('|')})(?:${any}))*(?![\\p{L}-])`,
    'gu',
  );
  return text.replace(list, (_, first: string) => `${FOODS_SIGN}${kinds.get(first) ?? 'other'}`);
}
