import { setImmediate as nextTick } from 'node:timers/promises';
import type { LlamaEmbeddingContext, LlamaModel } from 'node-llama-cpp';
import type { ModelRuntime } from '../../config.ts';
import { Failure } from '../../failure.ts';
import type { Embeddings } from '../engine.ts';

/** Architectures of llama.cpp that only ever make vectors. */
const ENCODERS: ReadonlySet<string> = new Set([
  'bert',
  'nomic-bert',
  'nomic-bert-moe',
  'jina-bert-v2',
  'jina-bert-v3',
  'modern-bert',
  'neo-bert',
  'gemma-embedding',
]);

/**
 * Whether a model was made for embeddings: an encoder, or one whose file says how its vectors are pooled.
 * Others would give numbers too, but not numbers that mean anything.
 *
 * @param pooling `<architecture>.pooling_type` of the file; 0 is none.
 */
export function isEmbeddingModel(architecture: string, pooling: number | null): boolean {
  return ENCODERS.has(architecture) || (pooling !== null && pooling > 0);
}

/** Makes vectors in a context of its own, opened at the first request; one text at a time. */
export class EmbeddingReader {
  readonly #model: LlamaModel;
  readonly #runtime: ModelRuntime;
  #context: Promise<LlamaEmbeddingContext> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(model: LlamaModel, runtime: ModelRuntime) {
    this.#model = model;
    this.#runtime = runtime;
  }

  /** @throws Failure `context_length_exceeded`; the signal's reason. */
  embed(texts: readonly string[], signal: AbortSignal): Promise<Embeddings> {
    const mine = this.#last.then(() => this.#embedAll(texts, signal));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async close(): Promise<void> {
    await (await this.#context)?.dispose();
  }

  async #embedAll(texts: readonly string[], signal: AbortSignal): Promise<Embeddings> {
    const contextSize = Math.min(this.#runtime.contextTokens, this.#model.trainContextSize);
    this.#context ??= this.#model.createEmbeddingContext({
      contextSize,
      batchSize: contextSize,
      threads: this.#runtime.threads,
    });
    const context = await this.#context;
    const vectors: (readonly number[])[] = [];
    let promptTokens = 0;
    for (const text of texts) {
      signal.throwIfAborted();
      const length = context.calculateInputLength(text);
      if (length > contextSize) throw tooLong(length, contextSize);
      vectors.push((await context.getEmbeddingFor(text)).vector);
      promptTokens += length;
      await nextTick();
    }
    return { vectors, promptTokens };
  }
}

function tooLong(length: number, contextSize: number): Failure {
  return new Failure(
    'context_length_exceeded',
    `A text has ${length} tokens; the model's context has room for ${contextSize}.`,
    { param: 'input' },
  );
}
