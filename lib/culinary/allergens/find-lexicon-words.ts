import { foldWord } from '../foods/names/tokens.ts';
import { ALLERGENS, type Allergen } from '../vocabulary/index.ts';
import { ALLERGEN_PATTERNS, HARMLESS_NAMES, NAMED_BY_SOURCE } from './allergen-lexicon.ts';

export interface LexiconWord {
  readonly allergen: Allergen;
  readonly word: string;
}

/** Nut names that a harmless name may hide from the nut lexicon itself. */
const NEVER_NUTS =
  /\b(?:butter ?nut|nut ?meg|water ?chestnut|coco ?nut|dough ?nut|wing ?nut|nut-?free|peanut-free)\w*/giu;

/**
 * Allergen words in a text, the first for each allergen; nothing that a food's name covers is asked about twice.
 * Linear in the length of the text.
 */
export function findLexiconWords(text: string): LexiconWord[] {
  const folded = foldWord(text);
  const plain = folded.replace(HARMLESS_NAMES, ' ');
  const nutless = folded.replace(NEVER_NUTS, ' ');
  return ALLERGENS.flatMap((allergen) => {
    const where = NAMED_BY_SOURCE.has(allergen) ? nutless : plain;
    const word = ALLERGEN_PATTERNS.get(allergen)?.exec(where)?.[0];
    return word === undefined ? [] : [{ allergen, word }];
  });
}
