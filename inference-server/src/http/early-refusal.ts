import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { QUEUE_FULL } from '../admission/admission-queue.ts';
import { Failure } from '../failure.ts';
import { isRefusedAtOnce } from '../generation/climb-ladder.ts';
import { isAnswerAtHand } from '../generation/start-generation.ts';
import type { ServedModel } from '../registry/model-registry.ts';
import { RefusalLog } from '../telemetry/refusal-log.ts';
import { assertAuthorised } from './authentication.ts';
import { type CompletionPath, parseCompletion, readTraits } from './parse-completion.ts';
import { toOrder } from './plan-choices.ts';
import { isJson, parseJsonBytes } from './read-json-body.ts';
import { readRequestId } from './request-id.ts';
import type { ServerContext } from './server-context.ts';

/** Larger bodies go the whole way: looking into them twice would cost more than it saves. */
const BODY_BYTES_MAX = 65_536;

const OVERLOADED = new Failure('overloaded', QUEUE_FULL);
const OVERLOADED_BODY = JSON.stringify(OVERLOADED.toBody());

interface Refusal {
  readonly status: number;
  readonly body: string;
  readonly retryAfterSeconds: number | null;
}

/**
 * Stands before the framework while a queue is nearly full and refuses there what would be refused anyway. Ten times as
 * many requests as there is room for must not cost the answers under way their processor: this way a refusal costs
 * about an eighth of what it does with routes, streams, timers, a span and a log line of its own. Whatever is not certain
 * to be refused (an answer that is kept or being written, a smaller model that is free, a recipe for the composer,
 * a mistake in the request) goes on to `listener` as it came.
 */
export function refuseEarly(context: ServerContext, listener: RequestListener): RequestListener {
  const log = new RefusalLog(context.logger);
  return (incoming, outgoing) => {
    const path = findPath(context, incoming);
    if (path === null) {
      listener(incoming, outgoing);
      return;
    }
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.once('end', () => {
      const body = Buffer.concat(parts);
      const requestId = readRequestId(readHeader(incoming, 'x-request-id'));
      const refusal = findRefusal(context, path, incoming, body, requestId, log);
      if (refusal !== null) send(outgoing, refusal, requestId);
      // The framework's adapter takes a body that somebody has read already from here.
      else listener(Object.assign(incoming, { rawBody: body }), outgoing);
    });
  };
}

/** The path of a request that may have to be refused; null for any other. */
function findPath(context: ServerContext, incoming: IncomingMessage): CompletionPath | null {
  const { url, method, headers } = incoming;
  if (method !== 'POST' || (url !== '/v1/chat/completions' && url !== '/v1/completions')) return null;
  const { bodyBytesMax } = context.config.limits;
  const bytes = Number(headers['content-length'] ?? Number.NaN);
  if (!(bytes <= Math.min(BODY_BYTES_MAX, bodyBytesMax)) || !isJson(headers['content-type'] ?? ''))
    return null;
  if (context.registry.list().every(({ queue }) => queue.hasRoom)) return null;
  return isAuthorised(context, headers.authorization) ? url : null;
}

function isAuthorised({ config }: ServerContext, authorization: string | undefined): boolean {
  try {
    assertAuthorised(authorization, config.tokens);
    return true;
  } catch {
    return false;
  }
}

/** How a request is refused; null when it is not certain to be. */
function findRefusal(
  context: ServerContext,
  path: CompletionPath,
  incoming: IncomingMessage,
  body: Buffer,
  requestId: string,
  log: RefusalLog,
): Refusal | null {
  const found = findRefusing(context, path, incoming, body, requestId);
  if (found === null) return null;
  const { model, caller } = found;
  try {
    // It counts as a request of its caller, who is told so before anything is said of the queue.
    context.quota.reserve(caller)();
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const { status, retryAfterSeconds } = error;
    return { status, retryAfterSeconds, body: JSON.stringify(error.toBody()) };
  }
  const { name, card } = model.engine;
  context.metrics.failed({ model_name: name, model_version: card.version }, OVERLOADED.code);
  log.refused(name);
  return {
    status: OVERLOADED.status,
    retryAfterSeconds: model.queue.retryAfterSeconds,
    body: OVERLOADED_BODY,
  };
}

/** The model that has no room for a request, and who asks; null when it is not certain. */
function findRefusing(
  context: ServerContext,
  path: CompletionPath,
  incoming: IncomingMessage,
  body: Buffer,
  requestId: string,
): { readonly model: ServedModel; readonly caller: string | null } | null {
  try {
    const { request, inputs } = parseCompletion(context.config.limits, path, parseJsonBytes(body));
    const traits = readTraits((name) => readHeader(incoming, name), requestId, request);
    const [input] = inputs;
    if (input === undefined) return null;
    const order = toOrder(request, input, traits);
    const model = context.registry.route(order.requested, order.stickyKey);
    const isRefused =
      isRefusedAtOnce(context.registry, order, model) && !isAnswerAtHand(context, order, model);
    return isRefused ? { model, caller: traits.caller } : null;
  } catch {
    // Whatever is wrong with it is told on the way that every request goes.
    return null;
  }
}

function readHeader({ headers }: IncomingMessage, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}

function send(
  outgoing: ServerResponse,
  { status, body, retryAfterSeconds }: Refusal,
  requestId: string,
): void {
  if (retryAfterSeconds !== null) outgoing.setHeader('retry-after', retryAfterSeconds);
  outgoing.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-request-id': requestId,
  });
  outgoing.end(body);
}
