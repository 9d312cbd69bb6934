import type { LlamaContext, LlamaGrammarEvaluationState, Token } from 'node-llama-cpp';
import type { ModelRuntime } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type {
  DraftCounts,
  Embeddings,
  Engine,
  EngineCard,
  EngineEvent,
  GenerationInput,
  Sampling,
} from '../engine.ts';
import { BatchDecoder, DeadEnd } from './batch-decoder.ts';
import { EmbeddingReader } from './embedding-reader.ts';
import { GrammarCache } from './grammar-cache.ts';
import { KvSlots } from './kv-slots.ts';
import { type NativeBinding, type NativeSampler, openNativeBinding } from './native-binding.ts';
import { PromptLookup } from './prompt-lookup.ts';
import { createPromptRenderer, type PromptRenderer } from './render-prompt.ts';
import type { SharedWeights } from './shared-weights.ts';
import { createTextAssembler } from './text-assembler.ts';
import { createTokenPieces, type TokenPieces } from './token-pieces.ts';
import { prepareAnswer } from './write-answer.ts';

export interface EmbeddedParts {
  readonly name: string;
  readonly card: EngineCard;
  readonly weights: SharedWeights;
  readonly context: LlamaContext;
  readonly runtime: ModelRuntime;
  readonly canEmbed: boolean;
}

/** A model file run in this process by llama.cpp; its sequences are decoded together, a batch per step. */
export class EmbeddedEngine implements Engine {
  readonly name: string;
  readonly card: EngineCard;
  readonly #parts: EmbeddedParts;
  readonly #binding: NativeBinding;
  readonly #slots: KvSlots;
  readonly #decoder: BatchDecoder;
  readonly #grammars: GrammarCache;
  readonly #render: PromptRenderer;
  readonly #pieces: TokenPieces | null;
  readonly #embeddings: EmbeddingReader | null;
  readonly #releaseWeights: () => Promise<void>;
  readonly #endTokens = new Map<number, boolean>();

  /** @throws Error when node-llama-cpp is not the one this was written for. */
  constructor(parts: EmbeddedParts) {
    const { weights, context } = parts;
    const { llama, model } = weights;
    this.name = parts.name;
    this.card = parts.card;
    this.#parts = parts;
    this.#releaseWeights = weights.hold();
    this.#binding = openNativeBinding(llama, model, context);
    this.#slots = new KvSlots(context.totalSequences);
    this.#decoder = new BatchDecoder(this.#binding.context, this.#slots, context.batchSize);
    this.#grammars = new GrammarCache(llama, model);
    this.#render = createPromptRenderer(model);
    this.#pieces = createTokenPieces(model);
    this.#embeddings = parts.canEmbed ? new EmbeddingReader(model, parts.runtime) : null;
  }

  /** What adapters of this model are opened over. */
  get weights(): SharedWeights {
    return this.#parts.weights;
  }

  get slots(): number {
    return this.#slots.all.length;
  }

  async tokenize(text: string): Promise<readonly number[]> {
    return this.#parts.weights.model.tokenize(text);
  }

  async detokenize(tokens: readonly number[]): Promise<string> {
    const { model } = this.#parts.weights;
    const known = model.fileInfo.metadata.tokenizer?.ggml.tokens.length ?? 0;
    const strange = tokens.find((token) => token >= known);
    // llama.cpp ends the process over a token that it does not have.
    if (strange !== undefined) {
      throw new Failure('invalid_request', `tokens: ${strange} is none of this model's ${known} tokens.`, {
        param: 'tokens',
      });
    }
    const assembler = createTextAssembler(model, this.#pieces, []);
    return tokens.map((token) => assembler.push(toToken(token))).join('') + assembler.flush();
  }

  async embed(texts: readonly string[], signal: AbortSignal): Promise<Embeddings | null> {
    return this.#embeddings === null ? null : this.#embeddings.embed(texts, signal);
  }

  cacheUsage(): number {
    return this.#slots.usedTokens / (this.slots * this.#parts.context.contextSize);
  }

  drafts(): DraftCounts {
    const { draftedTokens, acceptedTokens } = this.#decoder.meter;
    return { draftedTokens, acceptedTokens };
  }

  async close(): Promise<void> {
    await this.#decoder.close(new Failure('shutting_down', 'The model is being unloaded.'));
    await this.#embeddings?.close();
    await this.#parts.context.dispose();
    await this.#releaseWeights();
  }

  async *generate(input: GenerationInput, signal: AbortSignal): AsyncGenerator<EngineEvent, void, void> {
    signal.throwIfAborted();
    const { weights, context } = this.#parts;
    const { model } = weights;
    const prompt = this.#render(input.prompt);
    const room = context.contextSize - prompt.length;
    if (room < 1) throw this.#tooLong(prompt.length);
    const grammar = this.#grammars.start(input.constraint);
    const { job, events } = prepareAnswer({
      prompt,
      sampler: this.#createSampler(input.sampling, grammar),
      assembler: createTextAssembler(model, this.#pieces, prompt),
      maxTokens: Math.min(input.maxTokens, room),
      alternatives: input.alternatives,
      drafter: this.#createDrafter(prompt),
      isEnd: (token) => this.#isEnd(token),
      describe: (token) => this.#describe(token),
    });
    const onAbort = () => {
      this.#decoder.cancel(job);
      events.end(signal.reason);
    };
    signal.addEventListener('abort', onAbort, { once: true });
    this.#decoder.start(job);
    try {
      yield* events.read();
    } catch (error) {
      throw error instanceof DeadEnd ? explainDeadEnd(error, grammar) : error;
    } finally {
      signal.removeEventListener('abort', onAbort);
      this.#decoder.cancel(job);
    }
  }

  #createDrafter(prompt: readonly number[]): PromptLookup | null {
    if (this.#parts.runtime.speculation === 'off') return null;
    return new PromptLookup(prompt, (token) => this.#isEnd(token));
  }

  #createSampler(sampling: Sampling, grammar: LlamaGrammarEvaluationState | null): NativeSampler {
    const sampler = this.#binding.createSampler();
    const { temperature, topP, topK, seed } = sampling;
    sampler.applyConfig({
      temperature,
      topP,
      topK,
      // The sampler's random state starts from 32 bits.
      seed: seed === null ? Math.floor(Math.random() * 2 ** 32) : seed >>> 0,
      ...(grammar === null ? {} : { grammarEvaluationState: this.#binding.readGrammarState(grammar) }),
    });
    return sampler;
  }

  /** Asked for every token, so what the library answers is remembered. */
  #isEnd(token: number): boolean {
    let isEnd = this.#endTokens.get(token);
    if (isEnd === undefined) {
      isEnd = this.#parts.weights.model.isEogToken(toToken(token));
      this.#endTokens.set(token, isEnd);
    }
    return isEnd;
  }

  #describe(token: number): { readonly text: string; readonly bytes: readonly number[] } {
    const piece = this.#pieces?.(toToken(token));
    const bytes = piece ?? Buffer.from(this.#parts.weights.model.detokenize([toToken(token)], true), 'utf8');
    return { text: new TextDecoder().decode(bytes), bytes: [...bytes] };
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

/** Token ids are numbers; the library marks them as a type of their own. */
function toToken(token: number): Token {
  return token as Token;
}

function explainDeadEnd(cause: DeadEnd, grammar: LlamaGrammarEvaluationState | null): unknown {
  if (grammar === null) return cause;
  return new Failure('invalid_grammar', 'The grammar leads where no token of this model fits.', {
    param: 'grammar',
    cause,
  });
}
