import type { Context } from 'hono';
import { z } from 'zod';
import type { AnswerRequest } from '../batches/batch-runner.ts';
import { toBatchObject } from '../batches/batch-store.ts';
import { answerDirectly } from './completion-routes.ts';
import { embedDirectly } from './embedding-routes.ts';
import { pageSchema, toPage } from './list-page.ts';
import type { CompletionPath } from './parse-completion.ts';
import { parseBody } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import { readOwner } from './read-owner.ts';
import type { ServerContext } from './server-context.ts';

const ENDPOINTS = ['/v1/chat/completions', '/v1/completions', '/v1/embeddings'] as const;
/** Lowest: whoever waits goes first. */
const PRIORITY = 0;

const createSchema = z.object({
  input_file_id: z.string(),
  endpoint: z.enum(ENDPOINTS),
  completion_window: z.literal('24h'),
  metadata: z.record(z.string().max(64), z.string().max(512)).nullish(),
});
const listSchema = pageSchema(100, 20);

/** `POST /v1/batches`. */
export async function createBatch(context: ServerContext, c: Context): Promise<Response> {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  const body = await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs });
  const { metadata = null, ...request } = parseBody(createSchema, body);
  const owner = readOwner(context, c);
  await context.files.get(request.input_file_id, owner);
  const batch = await context.batches.create({ ...request, metadata, owner });
  context.runner().wake();
  return Response.json(toBatchObject(batch));
}

/** `GET /v1/batches`, newest first, from behind `after` on. */
export async function listBatches(context: ServerContext, c: Context): Promise<Response> {
  const page = parseBody(listSchema, c.req.query());
  const all = await context.batches.list(readOwner(context, c));
  return Response.json(toPage(all.map(toBatchObject), page));
}

/** `GET /v1/batches/{id}`. */
export async function getBatch(context: ServerContext, c: Context): Promise<Response> {
  return Response.json(
    toBatchObject(await context.batches.get(c.req.param('id') ?? '', readOwner(context, c))),
  );
}

/** `POST /v1/batches/{id}/cancel`. */
export async function cancelBatch(context: ServerContext, c: Context): Promise<Response> {
  return Response.json(
    toBatchObject(await context.runner().cancel(c.req.param('id') ?? '', readOwner(context, c))),
  );
}

/** The body that one request of a batch gets. */
export async function answerBatchRequest(
  context: ServerContext,
  endpoint: string,
  body: unknown,
  { requestId, takeSlot, signal }: Parameters<AnswerRequest>[2],
): Promise<object> {
  if (endpoint === '/v1/embeddings') {
    return embedDirectly(context, body, { requestId, priority: PRIORITY, takeSlot }, signal);
  }
  const path: CompletionPath = endpoint === '/v1/completions' ? endpoint : '/v1/chat/completions';
  const traits = {
    requestId,
    caller: null,
    traceparent: null,
    priority: PRIORITY,
    mayDegrade: false,
    takeSlot,
  };
  return (await answerDirectly(context, path, body, traits, signal)).body;
}
