import type { Context } from 'hono';
import { z } from 'zod';
import { UpstreamEngine } from '../engines/upstream/upstream-engine.ts';
import { Failure } from '../failure.ts';
import { parseBody } from './parse-request.ts';
import { readJsonBody } from './read-json-body.ts';
import type { ServerContext } from './server-context.ts';

const share = z.number().min(0).max(1).default(0.1);
const loadSchema = z.object({
  model: z.string().min(1).max(1000),
  stage: z.enum(['champion', 'canary']).default('champion'),
  share,
});
const stageSchema = z.object({ stage: z.enum(['champion', 'canary', 'retired']), share });
const reportSchema = z.object({
  model: z.string().max(200),
  version: z.string().max(200).optional(),
  passed: z.boolean(),
});
const drainSchema = z.object({ url: z.string(), isDraining: z.boolean() });

async function read<S extends z.ZodType>(context: ServerContext, c: Context, schema: S) {
  const { bodyBytesMax, bodyTimeoutMs } = context.config.limits;
  return parseBody(
    schema,
    await readJsonBody(c.req.raw, { bytesMax: bodyBytesMax, timeoutMs: bodyTimeoutMs }),
  );
}

/** `GET /admin/models`: the registry, what is served of it, and how that does. */
export async function listAdminModels(context: ServerContext): Promise<Response> {
  const { registry } = context;
  return Response.json({
    registry: await context.models.manifest.list(),
    canary: registry.canary,
    served: registry.list().map(({ engine, queue, breaker, outcomes }) => ({
      name: engine.name,
      version: engine.card.version,
      kind: engine.card.kind,
      isDefault: engine.name === registry.choice.name,
      running: queue.running,
      waiting: queue.waiting,
      isBreakerOpen: breaker.isOpen,
      outcomes: outcomes.summarise(),
      ...(engine instanceof UpstreamEngine ? { replicas: engine.pool.replicas } : {}),
    })),
  });
}

/** `POST /admin/models/load`: answers when the model serves, or with the reason why it does not. */
export async function loadModel(context: ServerContext, c: Context): Promise<Response> {
  const request = await read(context, c, loadSchema);
  await context.models.load(request.model, request.stage, request.share);
  return listAdminModels(context);
}

/** `POST /admin/models/{model}/stage`. */
export async function setModelStage(context: ServerContext, c: Context): Promise<Response> {
  const request = await read(context, c, stageSchema);
  await context.models.setStage(c.req.param('model') ?? '', request.stage, request.share);
  return listAdminModels(context);
}

/** `POST /admin/gate-reports`: the app tells whether an answer passed its gate. */
export async function reportGate(context: ServerContext, c: Context): Promise<Response> {
  const { model, version, passed } = await read(context, c, reportSchema);
  const { engine, outcomes } = context.registry.get(model);
  // Weights that were replaced meanwhile, or a model that is gone: its successor is not to be judged by them.
  const isServed = engine.name === model && (version ?? engine.card.version) === engine.card.version;
  if (!isServed) return new Response(null, { status: 204 });
  outcomes.recordGate(passed);
  context.metrics.gateReported(engine.name, engine.card.version, passed);
  context.registry.judge(engine.name);
  return new Response(null, { status: 204 });
}

/** `POST /admin/upstreams/drain`: takes an engine out of (or back into) the choice. */
export async function drainUpstream(context: ServerContext, c: Context): Promise<Response> {
  const { url, isDraining } = await read(context, c, drainSchema);
  for (const { engine } of context.registry.list()) {
    if (!(engine instanceof UpstreamEngine)) continue;
    if (!engine.pool.replicas.some((replica) => replica.url === url)) continue;
    engine.pool.setDraining(url, isDraining);
    return listAdminModels(context);
  }
  throw new Failure('not_found', `There is no engine at ${url}.`, { param: 'url' });
}
