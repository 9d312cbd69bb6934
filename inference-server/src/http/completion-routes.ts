import type { Context } from 'hono';
import type { GenerationInput } from '../engines/engine.ts';
import { answerStream, answerWhole } from './answer-generation.ts';
import { CHAT_SHAPE, type CompletionShape, TEXT_SHAPE } from './completion-shape.ts';
import { chatRequestSchema, completionRequestSchema, type SharedRequest } from './generation-request.ts';
import { parseBody, readStops, toChatInput, toCompletionInput } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import { getRequestId } from './request-id.ts';
import { runGeneration } from './run-generation.ts';
import type { ServerContext } from './server-context.ts';

/** `POST /v1/chat/completions`. */
export async function handleChat(context: ServerContext, c: Context): Promise<Response> {
  const request = parseBody(chatRequestSchema, await readBody(context, c));
  return answer(context, c, request, toChatInput(request, context.config.limits), CHAT_SHAPE);
}

/** `POST /v1/completions`. */
export async function handleCompletion(context: ServerContext, c: Context): Promise<Response> {
  const request = parseBody(completionRequestSchema, await readBody(context, c));
  return answer(context, c, request, toCompletionInput(request, context.config.limits), TEXT_SHAPE);
}

function readBody(context: ServerContext, c: Context): Promise<unknown> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  return readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
}

function answer(
  context: ServerContext,
  c: Context,
  request: SharedRequest,
  input: GenerationInput,
  shape: CompletionShape,
): Promise<Response> {
  const model = context.registry.get(request.model ?? '');
  const stop = new AbortController();
  const onGone = () => stop.abort(new Error('The caller went away.'));
  c.req.raw.signal.addEventListener('abort', onGone, { once: true });
  if (c.req.raw.signal.aborted) onGone();
  const requestId = getRequestId(c);
  const events = runGeneration(context, {
    requestId,
    model,
    input,
    stops: readStops(request),
    caller: request.user ?? c.req.header('x-caller-id') ?? null,
    signal: stop.signal,
  });
  const frame = {
    shape,
    requestId,
    modelName: model.engine.name,
    createdAt: Math.floor(Date.now() / 1000),
    includeUsage: request.stream_options?.include_usage === true,
  };
  return request.stream === true ? answerStream(events, frame, stop) : answerWhole(events, frame);
}
