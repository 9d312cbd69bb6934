import type { Context } from 'hono';
import { Failure } from '../failure.ts';
import { type AnswerFrame, answerStream, collectAnswer, type WholeAnswer } from './answer-generation.ts';
import { type CompletionPath, type ParsedRequest, parseCompletion, readTraits } from './parse-completion.ts';
import { type CallTraits, startChoices } from './plan-choices.ts';
import { readJsonBody } from './read-json-body.ts';
import { getRequestId } from './request-id.ts';
import type { ServerContext } from './server-context.ts';

/** `POST /v1/chat/completions` and `POST /v1/completions`. */
export async function handleCompletion(
  context: ServerContext,
  path: CompletionPath,
  c: Context,
): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const parsed = parseCompletion(context.config.limits, path, body);
  const traits = readTraits((name) => c.req.header(name), getRequestId(c), parsed.request);
  const giveBack = context.quota.reserve(traits.caller);
  const stop = new AbortController();
  const onGone = () => stop.abort(new Failure('client_closed', 'The caller went away.'));
  const { signal } = c.req.raw;
  signal.addEventListener('abort', onGone, { once: true });
  if (signal.aborted) onGone();
  const finish = () => {
    giveBack();
    // The request would be kept for good: its listener refers to it, and what watches over its signal to the listener.
    signal.removeEventListener('abort', onGone);
  };
  try {
    const choices = startAll(context, parsed, traits, stop.signal);
    void Promise.allSettled(choices.map(({ isOver }) => isOver)).then(finish);
    const frame = toFrame(parsed, traits.requestId);
    if (parsed.request.stream === true) return await answerStream(choices, frame, stop);
    const { body: answer, headers } = await collectAnswer(choices, frame, stop);
    return Response.json(answer, { headers });
  } catch (error) {
    finish();
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
  const parsed = parseCompletion(context.config.limits, path, body);
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
