import {
  InferenceClient,
  InferenceClientError,
  InferenceClientProviderApiError,
} from '@huggingface/inference';
import { type AnsweringModel, type CallTraits, readAnsweringModel, traitHeaders } from './call-traits.ts';
import { InferenceFailure } from './inference-failure.ts';
import type { InferenceEndpoint } from './list-models.ts';
import { nextWithin } from './next-within.ts';

/** Limits of one call. */
export interface ChatLimits {
  readonly firstTokenTimeoutMs: number;
  readonly idleTimeoutMs: number;
  /** Until the whole answer is there. */
  readonly totalTimeoutMs: number;
  readonly outputTokensMax: number;
  /** New tries, before the first token only. */
  readonly retriesMax: number;
}

/** One question to a model whose answer must follow a JSON schema. */
export interface ChatRequest {
  readonly model: string;
  readonly system: string;
  readonly user: string;
  readonly seed: number;
  readonly schemaName: string;
  readonly schema: Record<string, unknown>;
  readonly traits: CallTraits;
  /** Hears who answers as soon as that is known; only from a server that tells. */
  onAnswered?(by: AnsweringModel): void;
}

/** Tokens as the server counted them; zero when it does not say. */
export interface ChatUsage {
  readonly promptTokens: number;
  readonly completionTokens: number;
}

/** Pause before a new try; short, because a person waits. */
const RETRY_PAUSE_MS = 80;

/** What happened, as a failure of ours. Errors of the client carry the whole request and answer: they go no further than here. */
function failureOf(error: unknown): InferenceFailure {
  if (error instanceof InferenceFailure) return error;
  if (error instanceof InferenceClientProviderApiError) {
    const { status } = error.httpResponse;
    if (status === 429 || status === 503) return new InferenceFailure('model_overloaded', `status ${status}`);
    if (status === 408 || status === 504) return new InferenceFailure('model_timeout', `status ${status}`);
    return new InferenceFailure(status >= 500 ? 'model_unavailable' : 'model_failed', `status ${status}`);
  }
  if (error instanceof InferenceClientError) return new InferenceFailure('model_failed', error.name);
  if (error instanceof SyntaxError) return new InferenceFailure('model_failed', 'the stream is not JSON');
  return new InferenceFailure('model_unavailable', 'the connection failed', error);
}

/** A fetch that says how the call stands among others, and reads who answers it. */
function watchedFetch({ traits, onAnswered }: ChatRequest): typeof fetch {
  return async (input, init) => {
    const headers = new Headers(init?.headers);
    for (const [name, value] of Object.entries(traitHeaders(traits))) headers.set(name, value);
    const response = await fetch(input, { ...init, headers, redirect: 'error' });
    const by = readAnsweringModel(response.headers);
    if (by !== null && response.ok) onAnswered?.(by);
    return response;
  };
}

function openStream(
  endpoint: InferenceEndpoint,
  request: ChatRequest,
  limits: ChatLimits,
  signal: AbortSignal,
) {
  const client = new InferenceClient(endpoint.apiKey ?? '', { endpointUrl: endpoint.url.replace(/\/$/, '') });
  return client.chatCompletionStream(
    {
      model: request.model,
      messages: [
        { role: 'system', content: request.system },
        { role: 'user', content: request.user },
      ],
      seed: request.seed,
      max_tokens: limits.outputTokensMax,
      temperature: 0.7,
      stream_options: { include_usage: true },
      response_format: {
        type: 'json_schema',
        json_schema: { name: request.schemaName, schema: request.schema, strict: true },
      },
    },
    // The client repeats a 503 without pause and without end; our own retries have both.
    { signal, retry_on_error: false, fetch: watchedFetch(request) },
  );
}

type Stream = ReturnType<typeof openStream>;
type Chunk = Awaited<ReturnType<Stream['next']>>;

/** Opens the stream and waits for its first chunk; retries what may work a moment later. */
async function firstChunk(
  open: () => Stream,
  limits: ChatLimits,
  signal: AbortSignal,
): Promise<{ stream: Stream; first: Chunk }> {
  const deadline = performance.now() + limits.firstTokenTimeoutMs;
  for (let retry = 0; ; retry++) {
    const stream = open();
    try {
      return {
        stream,
        first: await nextWithin(stream, Math.max(1, deadline - performance.now()), 'the first token'),
      };
    } catch (error) {
      const failure = failureOf(error);
      const mayRetry = failure.reason === 'model_unavailable' || failure.reason === 'model_overloaded';
      const hasTime = performance.now() + RETRY_PAUSE_MS < deadline;
      if (signal.aborted || !mayRetry || !hasTime || retry >= limits.retriesMax) throw failure;
      await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS * (0.5 + Math.random())));
    }
  }
}

/**
 * Asks a model and yields its text as it comes; returns the usage. Throws InferenceFailure. `signal` ends
 * the request at the server too, and so does leaving the loop early.
 */
export async function* streamChat(
  endpoint: InferenceEndpoint,
  request: ChatRequest,
  limits: ChatLimits,
  signal: AbortSignal,
): AsyncGenerator<string, ChatUsage> {
  const abort = new AbortController();
  const either = AbortSignal.any([signal, abort.signal]);
  const deadline = performance.now() + limits.totalTimeoutMs;
  let usage: ChatUsage = { promptTokens: 0, completionTokens: 0 };
  let finishReason: string | null = null;
  try {
    const opened = await firstChunk(() => openStream(endpoint, request, limits, either), limits, signal);
    let result = opened.first;
    while (!result.done) {
      const { choices, usage: counted } = result.value;
      if (counted)
        usage = { promptTokens: counted.prompt_tokens, completionTokens: counted.completion_tokens };
      finishReason = choices?.[0]?.finish_reason ?? finishReason;
      const text = choices?.[0]?.delta?.content;
      if (text) yield text;
      const left = Math.max(1, deadline - performance.now());
      result = await nextWithin(opened.stream, Math.min(limits.idleTimeoutMs, left), 'the next token');
    }
  } catch (error) {
    throw failureOf(error);
  } finally {
    abort.abort();
  }
  if (finishReason === null)
    throw new InferenceFailure('model_unavailable', 'the stream ended without a finish');
  return usage;
}
