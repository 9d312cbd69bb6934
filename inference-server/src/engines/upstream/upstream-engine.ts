import { z } from 'zod';
import type { UpstreamConfig } from '../../config.ts';
import { Failure, type FailureCode } from '../../failure.ts';
import type { Logger } from '../../telemetry/logger.ts';
import type { Embeddings, Engine, EngineCard, EngineEvent, GenerationInput } from '../engine.ts';
import { readEvents } from './read-events.ts';
import {
  readChunk,
  readFinish,
  readText,
  toPrefix,
  toUpstreamBody,
  toUpstreamPath,
  type UpstreamChunk,
} from './translate.ts';
import { type Lease, UpstreamPool } from './upstream-pool.ts';

const HEALTH_TIMEOUT_MS = 2_000;
/** Statuses that another replica may not answer with. */
const TRY_ANOTHER: ReadonlySet<number> = new Set([408, 429, 500, 502, 503, 504]);

const modelsSchema = z.object({
  data: z
    .array(
      z.object({
        id: z.string(),
        max_model_len: z.number().nullish(),
        meta: z.object({ n_ctx_train: z.number().nullish(), n_params: z.number().nullish() }).nullish(),
        parameters: z.number().nullish(),
        // Of a server like this one.
        version: z.string().nullish().catch(null),
        writes: z.literal('recipes').nullish().catch(null),
      }),
    )
    .min(1),
});
const errorSchema = z.object({
  error: z.object({ message: z.string(), code: z.union([z.string(), z.number()]).nullish() }),
});

/**
 * Any OpenAI-compatible engine of another process (vLLM, SGLang, llama.cpp's server), or several that serve
 * the same model. They do the batching; this side holds the queue, the limits and the choice of replica. A
 * request is tried on another replica only while none of its text has come.
 */
export class UpstreamEngine implements Engine {
  readonly name: string;
  readonly card: EngineCard;
  readonly pool: UpstreamPool;
  readonly #config: UpstreamConfig;
  readonly #model: string;
  readonly #stop = new AbortController();
  readonly #timer: NodeJS.Timeout;

  constructor(config: UpstreamConfig, model: string, card: EngineCard, logger: Logger) {
    this.name = model;
    this.card = card;
    this.pool = new UpstreamPool(config.urls);
    this.#config = config;
    this.#model = model;
    this.#timer = setInterval(() => void this.#checkHealth(logger), config.healthMs);
    this.#timer.unref();
  }

  /** @throws Error that says, for people, why no engine can be used. */
  static async connect(config: UpstreamConfig, logger: Logger): Promise<UpstreamEngine> {
    const tried = await Promise.allSettled(config.urls.map((url) => listModels(url, config)));
    const first = tried.find((result) => result.status === 'fulfilled');
    if (first === undefined) throw new Error(`no engine answers at ${config.urls.join(', ')}.`);
    const models = first.value;
    const model = config.model === null ? models[0] : models.find(({ id }) => id === config.model);
    if (model === undefined) {
      throw new Error(
        `the engine does not serve ${config.model}; it has ${models.map(({ id }) => id).join(', ')}.`,
      );
    }
    const contextTokens = model.max_model_len ?? model.meta?.n_ctx_train ?? null;
    const parameters = model.parameters ?? model.meta?.n_params ?? null;
    const card: EngineCard = {
      kind: 'upstream',
      version: model.version ?? model.id,
      contextTokens,
      parameters,
      fileBytes: null,
      ...(model.writes === 'recipes' ? { writes: 'recipes' } : {}),
    };
    return new UpstreamEngine(config, model.id, card, logger);
  }

  get slots(): number {
    return this.#config.slots;
  }

  cacheUsage(): null {
    return null;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#stop.abort(new Failure('shutting_down', 'The server is shutting down.'));
  }

  async *generate(input: GenerationInput, signal: AbortSignal): AsyncGenerator<EngineEvent, void, void> {
    signal.throwIfAborted();
    const either = AbortSignal.any([signal, this.#stop.signal]);
    const tried = new Set<string>();
    let failure: unknown = null;
    for (let attempt = 0; attempt < this.pool.replicas.length; attempt++) {
      const lease = this.#lease(toPrefix(input), tried, failure);
      tried.add(lease.url);
      try {
        const opened = await this.#open(input, lease, either);
        if (opened instanceof Failure) {
          failure = opened;
          continue;
        }
        yield* this.#relay(opened, either);
        return;
      } finally {
        lease.release();
      }
    }
    throw failure;
  }

  /** The failure of the last replica says more than that there is no other. */
  #lease(prefix: string, tried: ReadonlySet<string>, failure: unknown): Lease {
    try {
      return this.pool.lease(prefix, tried);
    } catch (error) {
      throw failure ?? error;
    }
  }

  /** The stream of an answer that has begun, or a failure after which another replica may be tried. */
  async #open(input: GenerationInput, lease: Lease, signal: AbortSignal): Promise<OpenStream | Failure> {
    const startedAt = performance.now();
    const response = await this.#post(
      lease,
      toUpstreamPath(input),
      toUpstreamBody(input, this.#model),
      signal,
    );
    if (response instanceof Failure) return response;
    if (response.body === null) return broken(lease, new Error('The answer has no body.'));
    const chunks = readEvents(response.body);
    try {
      const first = await chunks.next();
      return { first, chunks, startedAt };
    } catch (error) {
      signal.throwIfAborted();
      return broken(lease, error);
    }
  }

  async #post(lease: Lease, path: string, body: object, signal: AbortSignal): Promise<Response | Failure> {
    let response: Response;
    try {
      response = await fetch(lease.url + path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...authorise(this.#config) },
        body: JSON.stringify(body),
        signal,
      });
    } catch (error) {
      signal.throwIfAborted();
      return broken(lease, error);
    }
    if (response.ok) return response;
    const failure = await toFailure(response);
    if (TRY_ANOTHER.has(response.status)) return failure;
    throw failure;
  }

  async *#relay(stream: OpenStream, signal: AbortSignal): AsyncGenerator<EngineEvent, void, void> {
    let written = 0;
    let reason: 'stop' | 'length' | null = null;
    let hasPrompt = false;
    let usage: UpstreamChunk['usage'] = null;
    try {
      for (let next = stream.first; !next.done; next = await stream.chunks.next()) {
        const chunk = readChunk(next.value);
        const computeMs = performance.now() - stream.startedAt;
        if (!hasPrompt)
          yield { type: 'prompt', promptTokens: chunk.usage?.prompt_tokens ?? 0, cachedTokens: 0 };
        hasPrompt = true;
        const text = readText(chunk, computeMs);
        if (text !== null) {
          written += text.tokens;
          yield text;
        }
        reason = readFinish(chunk) ?? reason;
        usage = chunk.usage ?? usage;
      }
    } catch (cause) {
      signal.throwIfAborted();
      throw new Failure('engine_failed', 'The engine broke off its answer.', { cause });
    } finally {
      await stream.chunks.return();
    }
    if (usage !== null && usage !== undefined) {
      const cachedTokens = usage.prompt_tokens_details?.cached_tokens ?? 0;
      yield { type: 'prompt', promptTokens: usage.prompt_tokens, cachedTokens };
      // What the chunks did not show: several tokens in one, or tokens without text.
      const computeMs = performance.now() - stream.startedAt;
      yield { type: 'text', text: '', tokens: usage.completion_tokens - written, computeMs };
    }
    yield { type: 'end', reason: reason ?? 'stop' };
  }

  async tokenize(text: string, signal: AbortSignal): Promise<readonly number[] | null> {
    // llama.cpp's server reads `content`, vLLM reads `prompt`.
    const answer = await this.#ask('/tokenize', { model: this.#model, content: text, prompt: text }, signal);
    return z.object({ tokens: z.array(z.number()) }).parse(answer).tokens;
  }

  async detokenize(tokens: readonly number[], signal: AbortSignal): Promise<string | null> {
    const answer = await this.#ask('/detokenize', { model: this.#model, tokens }, signal);
    const { content, prompt } = z
      .object({ content: z.string().optional(), prompt: z.string().optional() })
      .parse(answer);
    return content ?? prompt ?? null;
  }

  async embed(texts: readonly string[], signal: AbortSignal): Promise<Embeddings | null> {
    const answer = await this.#ask('/v1/embeddings', { model: this.#model, input: texts }, signal);
    const { data, usage } = z
      .object({
        data: z.array(z.object({ embedding: z.array(z.number()) })),
        usage: z.object({ prompt_tokens: z.number() }),
      })
      .parse(answer);
    return { vectors: data.map(({ embedding }) => embedding), promptTokens: usage.prompt_tokens };
  }

  async #ask(path: string, body: object, signal: AbortSignal): Promise<unknown> {
    const lease = this.pool.lease(path, new Set());
    try {
      const response = await this.#post(lease, path, body, AbortSignal.any([signal, this.#stop.signal]));
      if (response instanceof Failure) throw response;
      return await response.json();
    } finally {
      lease.release();
    }
  }

  async #checkHealth(logger: Logger): Promise<void> {
    await Promise.all(
      this.pool.replicas.map(async ({ url, isHealthy }) => {
        const isUp = await listModels(url, this.#config).then(
          () => true,
          () => false,
        );
        if (isUp !== isHealthy) logger.warn({ url, isUp }, 'upstream health changed');
        this.pool.setHealth(url, isUp);
      }),
    );
  }
}

interface OpenStream {
  readonly first: IteratorResult<string, void>;
  readonly chunks: AsyncGenerator<string, void, void>;
  readonly startedAt: number;
}

async function listModels(url: string, config: UpstreamConfig) {
  const response = await fetch(`${url}/v1/models`, {
    headers: authorise(config),
    signal: AbortSignal.timeout(HEALTH_TIMEOUT_MS),
  });
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return modelsSchema.parse(await response.json()).data;
}

function authorise({ token }: UpstreamConfig): Record<string, string> {
  return token === null ? {} : { authorization: `Bearer ${token}` };
}

function broken(lease: Lease, cause: unknown): Failure {
  lease.suspect();
  return new Failure('model_unavailable', 'The engine of this model cannot be reached.', {
    cause,
    retryAfterSeconds: 5,
  });
}

/** An engine's refusal in our own codes; its words are about the request, so they are handed on. */
async function toFailure(response: Response): Promise<Failure> {
  const parsed = errorSchema.safeParse(await response.json().catch(() => null));
  const message = parsed.data?.error.message ?? `The engine answers ${response.status}.`;
  const retryAfterSeconds = Number(response.headers.get('retry-after')) || undefined;
  return new Failure(toCode(response.status, `${parsed.data?.error.code} ${message}`), message, {
    retryAfterSeconds,
  });
}

function toCode(status: number, said: string): FailureCode {
  if (status === 429 || status === 503) return 'overloaded';
  if (status === 408 || status === 504) return 'deadline_exceeded';
  if (status >= 500 || status === 401 || status === 403 || status === 404) return 'engine_failed';
  if (/context|too long|n_ctx/i.test(said)) return 'context_length_exceeded';
  if (/grammar/i.test(said)) return 'invalid_grammar';
  return 'invalid_request';
}
