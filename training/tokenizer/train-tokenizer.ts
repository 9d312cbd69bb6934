import { splitWords } from './split-words.ts';
import { FIRST_BYTE_ID, FIRST_MERGE_ID, type Merge, pairKey, Tokenizer } from './tokenizer.ts';

/** A pair that occurs once or twice says nothing about the language. */
const PAIR_COUNT_MIN = 3;

interface Word {
  ids: number[];
  readonly count: number;
}

/**
 * Learns merges from texts until the vocabulary is full or no pair is frequent (Sennrich et al. 2016). The most
 * frequent pair is joined first and the lower numbers win a tie, so the same texts give the same tokenizer.
 *
 * @param vocabulary number of tokens with control tokens and bytes, 259 to 65,536.
 */
export function trainTokenizer(texts: Iterable<string>, vocabulary: number): Tokenizer {
  if (!Number.isInteger(vocabulary) || vocabulary < FIRST_MERGE_ID || vocabulary > 65_536) {
    throw new RangeError(`A vocabulary has ${FIRST_MERGE_ID} to 65,536 tokens, not ${vocabulary}.`);
  }
  const pairs = new PairCounts(countWords(texts));
  const merges: Merge[] = [];
  while (FIRST_MERGE_ID + merges.length < vocabulary) {
    const merge = pairs.mostFrequent();
    if (merge === null) break;
    pairs.join(merge, FIRST_MERGE_ID + merges.length);
    merges.push(merge);
  }
  return new Tokenizer(merges);
}

function countWords(texts: Iterable<string>): Word[] {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of splitWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({
    ids: [...Buffer.from(word, 'utf8')].map((byte) => byte + FIRST_BYTE_ID),
    count,
  }));
}

/** How often tokens stand beside each other, and in which words. */
class PairCounts {
  readonly #counts = new Map<number, number>();
  readonly #words = new Map<number, Set<Word>>();

  constructor(words: readonly Word[]) {
    for (const word of words) this.#add(word, 1);
  }

  mostFrequent(): Merge | null {
    let [bestKey, bestCount] = [-1, PAIR_COUNT_MIN - 1];
    for (const [key, count] of this.#counts) {
      if (count > bestCount || (count === bestCount && key < bestKey)) [bestKey, bestCount] = [key, count];
    }
    return bestKey < 0 ? null : [Math.floor(bestKey / 65_536), bestKey % 65_536];
  }

  /** Puts `id` where the pair stands. */
  join([left, right]: Merge, id: number): void {
    for (const word of [...(this.#words.get(pairKey(left, right)) ?? [])]) {
      this.#add(word, -1);
      word.ids = replacePair(word.ids, left, right, id);
      this.#add(word, 1);
    }
  }

  #add(word: Word, sign: 1 | -1): void {
    for (let index = 0; index + 1 < word.ids.length; index++) {
      const key = pairKey(word.ids[index] ?? 0, word.ids[index + 1] ?? 0);
      const count = (this.#counts.get(key) ?? 0) + sign * word.count;
      if (count > 0) this.#counts.set(key, count);
      else this.#counts.delete(key);
      const words = this.#words.get(key) ?? new Set();
      if (sign > 0) this.#words.set(key, words.add(word));
      else words.delete(word);
    }
  }
}

function replacePair(ids: readonly number[], left: number, right: number, joined: number): number[] {
  const out: number[] = [];
  for (let index = 0; index < ids.length; index++) {
    const isPair = ids[index] === left && ids[index + 1] === right;
    out.push(isPair ? joined : (ids[index] ?? 0));
    if (isPair) index += 1;
  }
  return out;
}
