/** Guesses what an answer goes on with. Guesses cost time when wrong, and never change what is written. */
export interface Drafter {
  /** Hears of every token that is written. */
  push(token: number): void;
  /** @returns at most `max` tokens that may come next; none when there is nothing to go by. */
  draft(max: number): readonly number[];
}

/** Two tokens as one number; vocabularies have less than 2^21 tokens. */
const PAIR_FACTOR = 2 ** 21;
/** Longest guess: wrong tails are decoded in vain. */
const DRAFT_MAX = 4;
/** Weight of the newest guess in the running share of guesses whose first token was right. */
const SMOOTHING = 0.25;
/** Share of right guesses from which guessing is worth it, and what a new answer is given to begin with. */
const WORTH_FROM = 0.4;
const TRUST_AT_FIRST = 0.6;
/** After so many matches that were passed over, one is tried again. */
const TRY_AGAIN_AFTER = 24;

/**
 * Prompt look-up: what followed the last two tokens the last time they stood side by side, in the prompt or in
 * the answer itself, is likely to follow again. Recipes copy the names of foods from the request, and steps copy
 * them from the list of ingredients. (After Saxena, "Prompt Lookup Decoding", 2023.)
 */
export class PromptLookup implements Drafter {
  readonly #tokens: number[] = [];
  /** Where the latest occurrence of a pair ends, by the pair. */
  readonly #endOf = new Map<number, number>();
  readonly #isEnd: (token: number) => boolean;
  #lastKey: number | null = null;
  #expected: number | null = null;
  #trust = TRUST_AT_FIRST;
  #passedOver = 0;

  /** @param isEnd tokens that end an answer; they are never guessed. */
  constructor(prompt: readonly number[], isEnd: (token: number) => boolean) {
    this.#isEnd = isEnd;
    for (const token of prompt) this.#append(token);
  }

  push(token: number): void {
    if (this.#expected !== null) {
      this.#trust += SMOOTHING * ((token === this.#expected ? 1 : 0) - this.#trust);
      this.#expected = null;
    }
    this.#append(token);
  }

  draft(max: number): readonly number[] {
    const from = this.#lastKey === null ? undefined : this.#endOf.get(this.#lastKey);
    if (from === undefined || max < 1) return [];
    if (this.#trust < WORTH_FROM && ++this.#passedOver < TRY_AGAIN_AFTER) return [];
    this.#passedOver = 0;
    const guess = this.#tokens.slice(from, from + Math.min(max, DRAFT_MAX));
    const end = guess.findIndex((token) => this.#isEnd(token));
    const kept = end === -1 ? guess : guess.slice(0, end);
    this.#expected = kept[0] ?? null;
    return kept;
  }

  /** The pair that ends with the newest token is remembered one token later: it must not find itself. */
  #append(token: number): void {
    if (this.#lastKey !== null) this.#endOf.set(this.#lastKey, this.#tokens.length);
    const before = this.#tokens.at(-1);
    this.#lastKey = before === undefined ? null : before * PAIR_FACTOR + token;
    this.#tokens.push(token);
  }
}
