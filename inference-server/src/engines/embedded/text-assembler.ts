import type { LlamaModel, Token } from 'node-llama-cpp';
import type { TokenPieces } from './token-pieces.ts';

/** Turns the tokens of one answer into text as they come, holding back unfinished characters. */
export interface TextAssembler {
  /** Text that is complete now; empty while a character is unfinished. */
  push(token: Token): string;
  /** What is still held back at the end. */
  flush(): string;
}

/** @param prompt what comes before the answer; some vocabularies decide about a leading space by it. */
export function createTextAssembler(
  model: LlamaModel,
  pieces: TokenPieces | null,
  prompt: readonly Token[],
): TextAssembler {
  if (pieces === null) return new DetokenizingAssembler(model, prompt);
  const decoder = new TextDecoder();
  return {
    push: (token) => decoder.decode(pieces(token), { stream: true }),
    flush: () => decoder.decode(),
  };
}

/** Tokens given to the detokeniser as what came before. */
const CONTEXT_TOKENS = 4;
/** A character has at most four bytes, so four byte-tokens without a whole character are not text. */
const HELD_MAX = 4;
const REPLACEMENT = '\uFFFD';

/** For vocabularies whose tokens only llama.cpp can write out. */
class DetokenizingAssembler implements TextAssembler {
  readonly #model: LlamaModel;
  #before: Token[];
  #held: Token[] = [];

  constructor(model: LlamaModel, prompt: readonly Token[]) {
    this.#model = model;
    this.#before = prompt.slice(-CONTEXT_TOKENS);
  }

  push(token: Token): string {
    this.#held.push(token);
    const text = this.#model.detokenize(this.#held, false, this.#before);
    if (text.endsWith(REPLACEMENT) && this.#held.length < HELD_MAX) return '';
    return this.#accept(text);
  }

  flush(): string {
    if (this.#held.length === 0) return '';
    return this.#accept(this.#model.detokenize(this.#held, false, this.#before));
  }

  #accept(text: string): string {
    this.#before = [...this.#before, ...this.#held].slice(-CONTEXT_TOKENS);
    this.#held = [];
    return text;
  }
}
