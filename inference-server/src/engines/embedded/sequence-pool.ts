import type { LlamaContext, LlamaContextSequence, Token } from 'node-llama-cpp';

/** A sequence lent to one generation. */
export interface LentSequence {
  readonly sequence: LlamaContextSequence;
  /** Tokens at the start of the prompt that the sequence still knows. */
  readonly cachedTokens: number;
  giveBack(): void;
}

/**
 * The sequences of a context. Each keeps what it decoded last, and a prompt gets the idle one that shares
 * the longest beginning with it: the system prompt is paid once per sequence.
 */
export class SequencePool {
  readonly #idle: Set<LlamaContextSequence>;
  readonly #all: readonly LlamaContextSequence[];

  constructor(context: LlamaContext) {
    this.#all = Array.from({ length: context.totalSequences }, () => context.getSequence());
    this.#idle = new Set(this.#all);
  }

  /** Share of all cells that hold a token, 0 to 1. */
  get usage(): number {
    const used = this.#all.reduce((sum, sequence) => sum + sequence.nextTokenIndex, 0);
    const cells = this.#all.reduce((sum, sequence) => sum + sequence.contextSize, 0);
    return cells === 0 ? 0 : used / cells;
  }

  /** @throws Error when every sequence is lent; the admission in front never lets that happen. */
  lend(prompt: readonly Token[]): LentSequence {
    let best: LlamaContextSequence | null = null;
    let bestShared = -1;
    for (const sequence of this.#idle) {
      const shared = countShared(sequence.contextTokens, prompt);
      if (shared > bestShared) {
        best = sequence;
        bestShared = shared;
      }
    }
    if (best === null) throw new Error('No sequence is idle.');
    const sequence = best;
    this.#idle.delete(sequence);
    return {
      sequence,
      // The last token is decoded anew in any case: the first new one is predicted from it.
      cachedTokens: Math.min(bestShared, prompt.length - 1),
      giveBack: () => {
        this.#idle.add(sequence);
      },
    };
  }
}

function countShared(known: readonly Token[], prompt: readonly Token[]): number {
  const length = Math.min(known.length, prompt.length);
  for (let index = 0; index < length; index++) if (known[index] !== prompt[index]) return index;
  return length;
}
