/** One sequence of the key-value cache and the tokens that it knows. */
export interface KvSlot {
  readonly id: number;
  /** Tokens decoded so far; the next one gets the position `tokens.length`. */
  tokens: number[];
  isBusy: boolean;
  /** Counts up with every use; the smallest is the one unused for longest. */
  usedAt: number;
}

/** Where a prompt shall be decoded. */
export interface SlotPick {
  readonly slot: KvSlot;
  /** Tokens at the start of the prompt that `slot` or, when there is one, `donor` knows. */
  readonly shared: number;
  /** The sequence to copy the shared tokens from. */
  readonly donor: KvSlot | null;
}

/** Below this a copy between sequences costs more than decoding anew. */
export const COPY_TOKENS_MIN = 48;

/**
 * The sequences of a context. Each keeps what it decoded last. A prompt goes to the idle one that shares the
 * longest beginning with it, and where another one (busy or not) knows much more of it, that is copied: a
 * system prompt is decoded once, not once per sequence.
 */
export class KvSlots {
  readonly #slots: readonly KvSlot[];
  #uses = 0;

  constructor(count: number) {
    this.#slots = Array.from({ length: count }, (_, id) => ({ id, tokens: [], isBusy: false, usedAt: 0 }));
  }

  get all(): readonly KvSlot[] {
    return this.#slots;
  }

  /** Tokens that all sequences hold. */
  get usedTokens(): number {
    return this.#slots.reduce((sum, slot) => sum + slot.tokens.length, 0);
  }

  /** Takes an idle sequence for a prompt, or gives null when all are busy. */
  take(prompt: readonly number[]): SlotPick | null {
    const sharedOf = new Map(this.#slots.map((slot) => [slot, countShared(slot.tokens, prompt)]));
    const known = (slot: KvSlot) => sharedOf.get(slot) ?? 0;
    const idle = this.#slots.filter((slot) => !slot.isBusy);
    const [first] = idle;
    if (first === undefined) return null;
    const best = idle.reduce((a, b) => (isBetter(b, a, known) ? b : a), first);
    const donor = this.#slots.reduce((a, b) => (known(b) > known(a) ? b : a), best);
    const isCopyWorth = donor !== best && known(donor) - known(best) >= COPY_TOKENS_MIN;
    // The copy goes over the sequence that was unused for longest, so that other beginnings stay known.
    const slot = isCopyWorth ? idle.reduce((a, b) => (b.usedAt < a.usedAt ? b : a), first) : best;
    slot.isBusy = true;
    slot.usedAt = ++this.#uses;
    return { slot, shared: known(isCopyWorth ? donor : slot), donor: isCopyWorth ? donor : null };
  }
}

/** More in common; with as much in common, unused for longer. */
function isBetter(a: KvSlot, b: KvSlot, known: (slot: KvSlot) => number): boolean {
  return known(a) > known(b) || (known(a) === known(b) && a.usedAt < b.usedAt);
}

/** Length of the beginning that two lists of tokens have in common. */
export function countShared(known: readonly number[], prompt: readonly number[]): number {
  const length = Math.min(known.length, prompt.length);
  for (let index = 0; index < length; index++) if (known[index] !== prompt[index]) return index;
  return length;
}
