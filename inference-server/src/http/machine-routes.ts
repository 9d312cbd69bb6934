import type { Health } from '@chef/contracts/health';
import type { Context } from 'hono';
import type { ServerContext } from './server-context.ts';

/** `GET /health/live`: the process answers. */
export function handleLive(context: ServerContext): Response {
  const health: Health = { status: 'ok', version: context.version, checks: {} };
  return Response.json(health);
}

/**
 * `GET /health/ready`: 200 when a request that comes now would be served. Turns off while a model loads,
 * while the queue is nearly full and as soon as the server is told to stop. `degraded` (200) means that the
 * composer answers in place of a model that was asked for and could not be loaded.
 */
export function handleReady(context: ServerContext): Response {
  const { choice } = context.registry;
  const hasRoom = context.registry.getDefault().queue.hasRoom;
  const isModelSettled = choice.state !== 'loading';
  const isReady = hasRoom && isModelSettled && !context.isDraining();
  const check = (passed: boolean) => ({
    status: passed ? ('ok' as const) : ('failed' as const),
    latencyMs: 0,
  });
  const health: Health & { model: string; reason: string } = {
    status: !isReady ? 'unavailable' : choice.state === 'fallback' ? 'degraded' : 'ok',
    version: context.version,
    checks: {
      queue: check(hasRoom),
      model: check(isModelSettled && choice.state !== 'fallback'),
      running: check(!context.isDraining()),
    },
    model: choice.name,
    reason: choice.reason,
  };
  return Response.json(health, { status: isReady ? 200 : 503 });
}

/** `GET /v1/models`: OpenAI's list; `default` and `reason` tell which one answers unasked, and why. */
export function listModels(context: ServerContext): Response {
  return Response.json({
    object: 'list',
    data: context.registry
      .list()
      .map(({ engine }) => engine.name)
      .map((name) => describe(context, name)),
  });
}

/** `GET /v1/models/{model}`. */
export function getModel(context: ServerContext, c: Context): Response {
  return Response.json(describe(context, c.req.param('model') ?? ''));
}

function describe(context: ServerContext, name: string): object {
  const { engine, createdAt } = context.registry.get(name);
  const { choice } = context.registry;
  const isDefault = engine.name === choice.name;
  const { kind, version, contextTokens, parameters, fileBytes, writes } = engine.card;
  return {
    id: engine.name,
    object: 'model',
    created: createdAt,
    owned_by: 'chef-genius',
    kind,
    version,
    ...(engine.card.adapterOf == null ? {} : { parent: engine.card.adapterOf }),
    max_model_len: contextTokens,
    parameters,
    file_bytes: fileBytes,
    ...(writes === undefined ? {} : { writes }),
    default: isDefault,
    ...(isDefault ? { reason: choice.reason, state: choice.state } : {}),
  };
}

/** `GET /metrics`. */
export async function handleMetrics(context: ServerContext): Promise<Response> {
  const { body, contentType } = await context.metrics.scrape();
  return new Response(body, { headers: { 'content-type': contentType } });
}
