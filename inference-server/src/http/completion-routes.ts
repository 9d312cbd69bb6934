import type { Context } from 'hono';
import type { GenerationInput } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import { type AnswerFrame, answerStream, collectAnswer, type WholeAnswer } from './answer-generation.ts';
import { CHAT_SHAPE, type CompletionShape, TEXT_SHAPE } from './completion-shape.ts';
import { chatRequestSchema, completionRequestSchema, type SharedRequest } from './generation-request.ts';
import { parseBody, toChatInput, toCompletionInputs } from './parse-request.ts';
import { type CallTraits, startChoices } from './plan-choices.ts';
import { readJsonBody } from './read-json-body.ts';
import { getRequestId } from './request-id.ts';
import type { ServerContext } from './server-context.ts';

/** Paths that write text, and what each reads a body as. */
export type CompletionPath = '/v1/chat/completions' | '/v1/completions';

interface ParsedRequest {
  readonly request: SharedRequest;
  readonly inputs: readonly GenerationInput[];
  readonly shape: CompletionShape;
}

function parse(context: ServerContext, path: CompletionPath, body: unknown): ParsedRequest {
  const { limits } = context.config;
  if (path === '/v1/chat/completions') {
    const request = parseBody(chatRequestSchema, body);
    const maxTokens = request.max_completion_tokens ?? request.max_tokens;
    return {
      request: { ...request, max_tokens: maxTokens },
      inputs: [toChatInput(request, limits)],
      shape: CHAT_SHAPE,
    };
  }
  const request = parseBody(completionRequestSchema, body);
  return { request, inputs: toCompletionInputs(request, limits), shape: TEXT_SHAPE };
}

/** `POST /v1/chat/completions` and `POST /v1/completions`. */
export async function handleCompletion(
  context: ServerContext,
  path: CompletionPath,
  c: Context,
): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const parsed = parse(context, path, body);
  const traits = readTraits(c, parsed.request);
  const giveBack = context.quota.reserve(traits.caller);
  const stop = new AbortController();
  const onGone = () => stop.abort(new Failure('client_closed', 'The caller went away.'));
  c.req.raw.signal.addEventListener('abort', onGone, { once: true });
  if (c.req.raw.signal.aborted) onGone();
  try {
    const choices = startAll(context, parsed, traits, stop.signal);
    void Promise.allSettled(choices.map(({ isOver }) => isOver)).then(giveBack);
    const frame = toFrame(parsed, traits.requestId);
    if (parsed.request.stream === true) return await answerStream(choices, frame, stop);
    const { body: answer, headers } = await collectAnswer(choices, frame, stop);
    return Response.json(answer, { headers });
  } catch (error) {
    giveBack();
    throw error;
  }
}

/** Answers one request that came in another way than over its own connection. */
export async function answerDirectly(
  context: ServerContext,
  path: CompletionPath,
  body: unknown,
  traits: CallTraits,
  signal: AbortSignal,
): Promise<WholeAnswer> {
  const parsed = parse(context, path, body);
  const stop = new AbortController();
  const onAbort = () => stop.abort(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    const { shape, inputs, request } = parsed;
    const choices = startChoices(context, request, inputs, shape, traits, stop.signal);
    return await collectAnswer(choices, toFrame(parsed, traits.requestId), stop);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** The choices, each with a promise of its end. */
function startAll(context: ServerContext, parsed: ParsedRequest, traits: CallTraits, signal: AbortSignal) {
  const { shape, inputs, request } = parsed;
  return startChoices(context, request, inputs, shape, traits, signal).map((choice) => {
    let over = () => {};
    const isOver = new Promise<void>((resolve) => {
      over = resolve;
    });
    const started = choice.started.then((opened) => ({ ...opened, events: tellEnd(opened.events, over) }));
    started.catch(over);
    return { ...choice, started, isOver };
  });
}

async function* tellEnd<T>(
  events: AsyncGenerator<T, void, void>,
  over: () => void,
): AsyncGenerator<T, void, void> {
  try {
    yield* events;
  } finally {
    over();
  }
}

function toFrame({ shape, request, inputs }: ParsedRequest, requestId: string): AnswerFrame {
  return {
    shape,
    requestId,
    createdAt: Math.floor(Date.now() / 1000),
    includeUsage: request.stream_options?.include_usage === true,
    wantsLikelihoods: inputs.some(({ alternatives }) => alternatives !== null),
  };
}

/**
 * What the headers say: `x-priority` (0 to 9, more goes first), `x-degrade` (`allow` or `none`),
 * `x-caller-id`, `traceparent`.
 */
function readTraits(c: Context, request: SharedRequest): CallTraits {
  const priority = /^[0-9]$/.exec(c.req.header('x-priority') ?? '')?.[0];
  const degrade = c.req.header('x-degrade');
  return {
    requestId: getRequestId(c),
    caller: request.user ?? c.req.header('x-caller-id') ?? null,
    traceparent: c.req.header('traceparent') ?? null,
    priority: priority === undefined ? null : Number(priority),
    mayDegrade: degrade === undefined ? null : degrade === 'allow',
  };
}
