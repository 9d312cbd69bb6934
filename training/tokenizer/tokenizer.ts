import { BYTE_CHARACTERS, readByteCharacters } from './byte-alphabet.ts';
import { splitWords } from './split-words.ts';

/** Control tokens, which no text contains; their place is their number. */
export const SPECIAL_TOKENS = ['<|pad|>', '<|begin|>', '<|end|>'] as const;
export const PAD_ID = 0;
export const BEGIN_ID = 1;
export const END_ID = 2;

/** Number of the token of byte 0; the 256 bytes follow the control tokens. */
export const FIRST_BYTE_ID = SPECIAL_TOKENS.length;
/** Number of the token that the first merge makes. */
export const FIRST_MERGE_ID = FIRST_BYTE_ID + 256;
/** Words whose tokens are remembered. */
const CACHE_WORDS_MAX = 200_000;

/** Two tokens that are joined to a new one, by their numbers. */
export type Merge = readonly [left: number, right: number];

/** Byte-level byte-pair encoding with GPT-2's split; a merge that comes first joins first. */
export class Tokenizer {
  readonly merges: readonly Merge[];
  /** Text of every token in GPT-2's byte characters, by number. */
  readonly tokens: readonly string[];
  readonly #rankOf = new Map<number, number>();
  readonly #cache = new Map<string, readonly number[]>();

  constructor(merges: readonly Merge[]) {
    this.merges = merges;
    const tokens: string[] = [...SPECIAL_TOKENS, ...BYTE_CHARACTERS];
    for (const [rank, [left, right]] of merges.entries()) {
      tokens.push(`${tokens[left] ?? ''}${tokens[right] ?? ''}`);
      this.#rankOf.set(pairKey(left, right), rank);
    }
    this.tokens = tokens;
  }

  /** Numbers of a text's tokens, without control tokens. */
  encode(text: string): number[] {
    return splitWords(text).flatMap((word) => this.#encodeWord(word));
  }

  /** The text of tokens; control tokens have none. */
  decode(ids: readonly number[]): string {
    const parts = ids.filter((id) => id >= FIRST_BYTE_ID).map((id) => this.tokens[id] ?? '');
    return readByteCharacters(parts.join('')).toString('utf8');
  }

  #encodeWord(word: string): readonly number[] {
    const known = this.#cache.get(word);
    if (known !== undefined) return known;
    const ids = this.#join([...Buffer.from(word, 'utf8')].map((byte) => byte + FIRST_BYTE_ID));
    if (this.#cache.size < CACHE_WORDS_MAX) this.#cache.set(word, ids);
    return ids;
  }

  /** Joins the pair of the lowest rank, the leftmost of equals, until none is left. */
  #join(bytes: number[]): number[] {
    const ids = bytes;
    for (;;) {
      let best = Number.POSITIVE_INFINITY;
      let at = -1;
      for (let index = 0; index + 1 < ids.length; index++) {
        const rank = this.#rankOf.get(pairKey(ids[index] ?? 0, ids[index + 1] ?? 0));
        if (rank !== undefined && rank < best) [best, at] = [rank, index];
      }
      if (at < 0) return ids;
      ids.splice(at, 2, FIRST_MERGE_ID + best);
    }
  }
}

/** One number of two tokens' numbers, both below 65,536. */
export function pairKey(left: number, right: number): number {
  return left * 65_536 + right;
}
