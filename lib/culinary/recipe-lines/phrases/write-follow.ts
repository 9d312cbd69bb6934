import { type GbnfRules, writeLiteral } from '../../allowed/gbnf-rules.ts';
import type { PhraseFollow } from './phrase-chain.ts';
import { isFoods, kindOfFoods, MINUTES_SIGN, NUMBER_SIGN, spellWord } from './split-phrases.ts';

/** What stands for foods and for the ends of sentences in a grammar, in GBNF; null where there may be none. */
export interface ChainSigns {
  /**
   * @param kind of the first of them.
   * @param key of the foods: at the beginning of a sentence they are written otherwise.
   */
  foods(kind: string, key: string): string | null;
  /** What a sentence ends with, and what follows it. */
  end(end: string): string | null;
}

/** Name of the rule of minutes, which every recipe has its own of. */
export const MINUTES_RULE = 'minutes';

const NUMBER = '([1-9] ("." [0-9] | [0-9]? [¼½¾] | [0-9]? [0-9]? [0-9]?) | [¼½¾])';

/**
 * A text and the GBNF of what comes behind it, for one way past a word; null where it is no way.
 *
 * @param next rule that goes on behind the word; not asked for where the sentence ends.
 */
export function writeFollow(
  rules: GbnfRules,
  follow: PhraseFollow,
  signs: ChainSigns,
  next: (key: string) => string | null,
): readonly [text: string, after: string] | null {
  if ('end' in follow) {
    const end = signs.end(follow.end);
    return end === null ? null : ['', end];
  }
  const { gap, word, key } = follow;
  const after = next(key);
  if (after === null) return null;
  if (isFoods(word)) {
    const foods = signs.foods(kindOfFoods(word), key);
    return foods === null ? null : [gap, `${foods} ${after}`];
  }
  if (word === MINUTES_SIGN) return [gap, `${MINUTES_RULE} ${after}`];
  const at = word.indexOf(NUMBER_SIGN);
  if (at < 0) return [gap + spellWord(word), after];
  const rest = word.slice(at + NUMBER_SIGN.length);
  return [
    gap + word.slice(0, at),
    `${rules.refer(NUMBER)} ${rest === '' ? '' : `${writeLiteral(rest)} `}${after}`,
  ];
}
