import type { Context } from 'hono';
import { PRIORITY_BY_DEFAULT } from '../admission/admission-queue.ts';
import { startDeadline } from '../admission/deadline.ts';
import type { Embeddings } from '../engines/engine.ts';
import { Failure, toFailure } from '../failure.ts';
import type { GenerationJob } from '../generation/generation-job.ts';
import type { ServedModel } from '../registry/model-registry.ts';
import { orStillLoading } from '../registry/still-loading.ts';
import { embeddingsRequestSchema } from './generation-request.ts';
import { parseBody } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import { getRequestId } from './request-id.ts';
import type { ServerContext } from './server-context.ts';

const MS_PER_HOUR = 3_600_000;
/** Characters per token, on the careful side; only for how full the queue is. */
const CHARS_PER_TOKEN = 3;

/** How a request for vectors is to be treated. */
export interface EmbedTraits {
  readonly requestId: string;
  /** 0 to 9, more goes first. */
  readonly priority: number;
  readonly takeSlot?: GenerationJob['takeSlot'];
}

/** `POST /v1/embeddings`. */
export async function handleEmbeddings(context: ServerContext, c: Context): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const giveBack = context.quota.reserve(c.req.header('x-caller-id') ?? null);
  const asked = /^[0-9]$/.exec(c.req.header('x-priority') ?? '')?.[0];
  const traits = {
    requestId: getRequestId(c),
    priority: asked === undefined ? PRIORITY_BY_DEFAULT : Number(asked),
  };
  try {
    return Response.json(await embedDirectly(context, body, traits, c.req.raw.signal));
  } finally {
    giveBack();
  }
}

/** The answer to a request for embeddings, whichever way it came: in turn, in time, and counted. */
export async function embedDirectly(
  context: ServerContext,
  body: unknown,
  traits: EmbedTraits,
  signal: AbortSignal,
): Promise<object> {
  const request = parseBody(embeddingsRequestSchema, body);
  const texts = typeof request.input === 'string' ? [request.input] : request.input;
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const { promptCharsMax } = context.config.limits;
  if (characters > promptCharsMax) {
    throw new Failure('context_length_exceeded', `input may have ${promptCharsMax} characters.`, {
      param: 'input',
    });
  }
  const requested = request.model ?? '';
  const model = context.registry.get(requested);
  const { vectors, promptTokens } = await embedInTurn(
    context,
    model,
    texts,
    characters,
    traits,
    signal,
  ).catch((thrown: unknown) => {
    const isOther = !(thrown instanceof Failure) || thrown.code !== 'embeddings_not_supported';
    throw isOther ? thrown : orStillLoading(context.registry, requested, thrown);
  });
  return {
    object: 'list',
    model: model.engine.name,
    data: vectors.map((vector, index) => ({
      object: 'embedding',
      index,
      embedding: request.encoding_format === 'base64' ? toBase64(vector) : vector,
    })),
    usage: { prompt_tokens: promptTokens, total_tokens: promptTokens },
  };
}

async function embedInTurn(
  context: ServerContext,
  model: ServedModel,
  texts: readonly string[],
  characters: number,
  { requestId, priority, takeSlot }: EmbedTraits,
  caller: AbortSignal,
): Promise<Embeddings> {
  const labels = { model_name: model.engine.name, model_version: model.engine.card.version };
  const deadline = startDeadline(caller, context.config.limits.deadlineMs);
  const ticket = { priority, tokens: Math.ceil(characters / CHARS_PER_TOKEN) };
  try {
    const slot = await (takeSlot?.(model.queue) ?? model.queue.acquire(deadline.signal, ticket));
    const startedAt = performance.now();
    try {
      const embeddings = await model.engine.embed(texts, deadline.signal);
      if (embeddings === null) throw withoutEmbeddings(model.engine.name);
      const computeMs = performance.now() - startedAt;
      const cost = (computeMs / MS_PER_HOUR) * context.config.pricePerHour;
      context.metrics.promptRead(labels, embeddings.promptTokens, 0);
      context.metrics.computed(labels, computeMs, cost);
      const { promptTokens } = embeddings;
      context.logger.info(
        {
          requestId,
          ...labels,
          texts: texts.length,
          promptTokens,
          computeMs: Math.round(computeMs * 10) / 10,
        },
        'embedding',
      );
      return embeddings;
    } finally {
      slot.release();
    }
  } catch (thrown) {
    const failure = explain(thrown, caller, deadline.isExpired);
    context.metrics.failed(labels, failure.code);
    throw failure;
  } finally {
    deadline.clear();
  }
}

function explain(thrown: unknown, caller: AbortSignal, isExpired: boolean): Failure {
  if (caller.aborted) {
    return caller.reason instanceof Failure
      ? caller.reason
      : new Failure('client_closed', 'The caller went away.');
  }
  if (isExpired) return new Failure('deadline_exceeded', 'The vectors were not made in time.');
  return toFailure(thrown);
}

/** 32-bit floats, little-endian, as OpenAI's clients unpack them. */
function toBase64(vector: readonly number[]): string {
  const bytes = Buffer.alloc(vector.length * 4);
  for (const [index, value] of vector.entries()) bytes.writeFloatLE(value, index * 4);
  return bytes.toString('base64');
}

function withoutEmbeddings(name: string): Failure {
  return new Failure(
    'embeddings_not_supported',
    `The model "${name}" was not made for embeddings: its file names no pooling.`,
    { param: 'model' },
  );
}
