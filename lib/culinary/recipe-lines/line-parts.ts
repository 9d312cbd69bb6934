import type { GbnfRules } from '../allowed/gbnf-rules.ts';
import { writePrefixTree } from '../allowed/prefix-tree.ts';
import type { NamedFood } from './phrases/listed-names.ts';
import type { PhraseBook } from './phrases/phrase-book.ts';
import { MINUTES_RULE } from './phrases/write-follow.ts';

/** Any printable text of a title, a preparation or a step but the bar between columns; the gate reads these. */
const CHARACTER = '[ -{}~\\u00A1-\\u024F\\u2010-\\u2026⅛⅓⅔¼½¾°]';

/** GBNF of minutes, 0 to 999. */
export const MINUTES = '("0" | [1-9] [0-9]? [0-9]?)';

/** GBNF of free text, where no book says how it is worded. */
export function writeFreeText(rules: GbnfRules): string {
  return `${rules.refer(CHARACTER)}+`;
}

/** What a recipe's prose is made of. */
export interface Wording {
  /** How it is worded; null where nobody knows, and any letters will do. */
  readonly book: PhraseBook | null;
  /** The foods that it may name. */
  readonly foods: readonly NamedFood[];
  /** Most minutes that a step may take. */
  readonly minutesMax: number;
  /** Whether one of the book's words may be used: it may name a food that is not there. */
  allows(word: string): boolean;
}

/** Adds the rule of the minutes that a step may say. */
export function defineMinutes(rules: GbnfRules, { minutesMax }: Wording): void {
  const minutes = Array.from({ length: Math.max(1, Math.min(minutesMax, 999)) }, (_, index) =>
    String(index + 1),
  );
  rules.define(MINUTES_RULE, minutes.length > 240 ? MINUTES : writePrefixTree(rules, minutes));
}
