import { Hono } from 'hono';
import { Failure, toFailure } from '../failure.ts';
import { loadAdapter, unloadAdapter } from './adapter-routes.ts';
import { drainUpstream, listAdminModels, loadModel, reportGate, setModelStage } from './admin-routes.ts';
import { assertAuthorised } from './authentication.ts';
import { cancelBatch, createBatch, getBatch, listBatches } from './batch-routes.ts';
import { handleCompletion } from './completion-routes.ts';
import { handleEmbeddings } from './embedding-routes.ts';
import { deleteFile, getFile, getFileContent, listFiles, uploadFile } from './file-routes.ts';
import { getModel, handleLive, handleMetrics, handleReady, listModels } from './machine-routes.ts';
import { getRequestId } from './request-id.ts';
import type { ServerContext } from './server-context.ts';
import { handleDetokenize, handleTokenize } from './token-routes.ts';

const COMPLETION_PATHS = ['/v1/chat/completions', '/v1/completions'] as const;

/** The routes of the server. Everything but health wants the service token where one is set. */
export function createApp(context: ServerContext): Hono {
  const app = new Hono();
  app.use(async (c, next) => {
    getRequestId(c);
    if (!c.req.path.startsWith('/health/')) {
      assertAuthorised(c.req.header('authorization'), context.config.tokens);
    }
    await next();
    c.res.headers.set('x-request-id', getRequestId(c));
  });
  app.get('/health/live', () => handleLive(context));
  app.get('/health/ready', () => handleReady(context));
  app.get('/metrics', () => handleMetrics(context));
  app.get('/v1/models', () => listModels(context));
  app.get('/v1/models/:model', (c) => getModel(context, c));
  for (const path of COMPLETION_PATHS) app.post(path, (c) => handleCompletion(context, path, c));
  app.post('/v1/embeddings', (c) => handleEmbeddings(context, c));
  app.post('/v1/files', (c) => uploadFile(context, c));
  app.get('/v1/files', (c) => listFiles(context, c));
  app.get('/v1/files/:id', (c) => getFile(context, c));
  app.get('/v1/files/:id/content', (c) => getFileContent(context, c));
  app.delete('/v1/files/:id', (c) => deleteFile(context, c));
  app.post('/v1/batches', (c) => createBatch(context, c));
  app.get('/v1/batches', (c) => listBatches(context, c));
  app.get('/v1/batches/:id', (c) => getBatch(context, c));
  app.post('/v1/batches/:id/cancel', (c) => cancelBatch(context, c));
  app.get('/admin/models', () => listAdminModels(context));
  app.post('/admin/models/load', (c) => loadModel(context, c));
  app.post('/admin/models/:model/stage', (c) => setModelStage(context, c));
  app.post('/admin/adapters/load', (c) => loadAdapter(context, c));
  app.post('/admin/adapters/:name/unload', (c) => unloadAdapter(context, c));
  app.post('/admin/gate-reports', (c) => reportGate(context, c));
  app.post('/admin/upstreams/drain', (c) => drainUpstream(context, c));
  app.post('/tokenize', (c) => handleTokenize(context, c));
  app.post('/detokenize', (c) => handleDetokenize(context, c));
  const findMethods = createMethodFinder(app);
  app.notFound((c) => {
    const { path } = c.req;
    const methods = findMethods(path);
    if (methods.length === 0) return toResponse(new Failure('not_found', `There is nothing at ${path}.`));
    const response = toResponse(new Failure('method_not_allowed', `${path} takes ${methods.join(' or ')}.`));
    response.headers.set('allow', methods.join(', '));
    return response;
  });
  app.onError((thrown, c) => {
    const failure = toFailure(thrown);
    if (failure.code === 'internal') {
      context.logger.error({ err: failure.cause, requestId: getRequestId(c) }, 'unexpected failure');
    }
    return toResponse(failure);
  });
  return app;
}

/** Tells the methods that a path takes, none for one that is not there: a wrong method is not a wrong path. */
function createMethodFinder(app: Hono): (path: string) => readonly string[] {
  const routes = app.routes
    .filter(({ method }) => method !== 'ALL')
    .map(({ method, path }) => ({ method, pattern: new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`) }));
  return (path) => routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method);
}

/** OpenAI's error shape, with `Retry-After` where trying again makes sense. */
function toResponse(failure: Failure): Response {
  const headers = new Headers();
  if (failure.retryAfterSeconds !== null) headers.set('retry-after', String(failure.retryAfterSeconds));
  if (failure.code === 'invalid_api_key') headers.set('www-authenticate', 'Bearer');
  return Response.json(failure.toBody(), { status: failure.status, headers });
}
