import type { Llama, LlamaContext, LlamaGrammarEvaluationState, LlamaModel, Token } from 'node-llama-cpp';
import { Failure } from '../../failure.ts';
import type { Engine, EngineCard, EngineEvent, GenerationInput, Sampling } from '../engine.ts';
import { GrammarCache } from './grammar-cache.ts';
import { BATCH_TOKENS } from './open-model.ts';
import { createPromptRenderer, type PromptRenderer } from './render-prompt.ts';
import { type LentSequence, SequencePool } from './sequence-pool.ts';
import { createTextAssembler } from './text-assembler.ts';
import { createTokenPieces, type TokenPieces } from './token-pieces.ts';

export interface EmbeddedParts {
  readonly name: string;
  readonly card: EngineCard;
  readonly llama: Llama;
  readonly model: LlamaModel;
  readonly context: LlamaContext;
}

/** A model file run in this process by llama.cpp; its sequences are decoded together, a batch per step. */
export class EmbeddedEngine implements Engine {
  readonly name: string;
  readonly card: EngineCard;
  readonly #parts: EmbeddedParts;
  readonly #sequences: SequencePool;
  readonly #grammars: GrammarCache;
  readonly #render: PromptRenderer;
  readonly #pieces: TokenPieces | null;

  constructor(parts: EmbeddedParts) {
    this.name = parts.name;
    this.card = parts.card;
    this.#parts = parts;
    this.#sequences = new SequencePool(parts.context);
    this.#grammars = new GrammarCache(parts.llama, parts.model);
    this.#render = createPromptRenderer(parts.model);
    this.#pieces = createTokenPieces(parts.model);
  }

  get slots(): number {
    return this.#parts.context.totalSequences;
  }

  tokenize(text: string): readonly number[] {
    return this.#parts.model.tokenize(text);
  }

  cacheUsage(): number {
    return this.#sequences.usage;
  }

  async close(): Promise<void> {
    await this.#parts.context.dispose();
    await this.#parts.model.dispose();
    await this.#parts.llama.dispose();
  }

  async *generate(input: GenerationInput, signal: AbortSignal): AsyncGenerator<EngineEvent, void, void> {
    signal.throwIfAborted();
    const prompt = this.#render(input.prompt);
    const room = this.#parts.context.contextSize - prompt.length;
    if (room < 1) throw this.#tooLong(prompt.length);
    const grammar = this.#grammars.start(input.constraint);
    const lent = this.#sequences.lend(prompt);
    try {
      yield { type: 'prompt', promptTokens: prompt.length, cachedTokens: lent.cachedTokens };
      await this.#prefill(lent, prompt, signal);
      yield* this.#decode(lent, prompt, grammar, input.sampling, Math.min(input.maxTokens, room), signal);
    } catch (error) {
      throw grammar !== null && isDeadEnd(error) ? deadEnd(error) : error;
    } finally {
      lent.giveBack();
    }
  }

  /**
   * Decodes the prompt up to its last token, a batch at a time: other streams get their turn in between, and
   * a caller who left stops it.
   */
  async #prefill(
    { sequence, cachedTokens }: LentSequence,
    prompt: Token[],
    signal: AbortSignal,
  ): Promise<void> {
    if (sequence.nextTokenIndex > cachedTokens) {
      await sequence.eraseContextTokenRanges([{ start: cachedTokens, end: sequence.nextTokenIndex }]);
    }
    const end = prompt.length - 1;
    for (let from = cachedTokens; from < end; from += BATCH_TOKENS) {
      signal.throwIfAborted();
      await sequence.evaluateWithoutGeneratingNewTokens(
        prompt.slice(from, Math.min(from + BATCH_TOKENS, end)),
      );
    }
  }

  async *#decode(
    { sequence }: LentSequence,
    prompt: Token[],
    grammar: LlamaGrammarEvaluationState | null,
    sampling: Sampling,
    maxTokens: number,
    signal: AbortSignal,
  ): AsyncGenerator<EngineEvent, void, void> {
    const assembler = createTextAssembler(this.#parts.model, this.#pieces, prompt);
    const tokens = sequence.evaluate(prompt.slice(-1), {
      temperature: sampling.temperature,
      topP: sampling.topP,
      ...(sampling.seed === null ? {} : { seed: sampling.seed }),
      ...(grammar === null ? {} : { grammarEvaluationState: grammar }),
    });
    let written = 0;
    let untold = 0;
    let reason: 'stop' | 'length' = 'stop';
    for await (const token of tokens) {
      signal.throwIfAborted();
      written++;
      untold++;
      const text = assembler.push(token);
      if (text !== '') {
        yield { type: 'text', text, tokens: untold };
        untold = 0;
      }
      if (written >= maxTokens) {
        reason = 'length';
        break;
      }
    }
    const rest = assembler.flush();
    if (rest !== '' || untold > 0) yield { type: 'text', text: rest, tokens: untold };
    yield { type: 'end', reason };
  }

  #tooLong(promptTokens: number): Failure {
    const { contextSize } = this.#parts.context;
    return new Failure(
      'context_length_exceeded',
      `The prompt has ${promptTokens} tokens; the model's context has room for ${contextSize} with the answer.`,
      { param: 'messages' },
    );
  }
}

/** node-llama-cpp's words for a step at which no token could be chosen. */
function isDeadEnd(error: unknown): boolean {
  return error instanceof Error && error.message === 'Failed to sample next token';
}

function deadEnd(cause: unknown): Failure {
  return new Failure('invalid_grammar', 'The grammar leads where no token of this model fits.', {
    param: 'grammar',
    cause,
  });
}
