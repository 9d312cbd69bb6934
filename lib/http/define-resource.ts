import { AppError, toAppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import { authorize } from '../auth/authorize.ts';
import { serverEnv } from '../config/env.server.ts';
import { logger } from '../telemetry/logger.ts';
import { metrics } from '../telemetry/metrics.ts';
import { problemResponse } from './problem-response.ts';
import { holdRateLimit } from './rate-limit.ts';
import { refuseForeignWrite } from './refuse-foreign-write.ts';
import { apiRequestContext, visitorFromHeaders } from './request-context.ts';
import {
  parseAnswer,
  parseBody,
  parseIdempotencyKey,
  parseLastEventId,
  parseParams,
  parseQuery,
} from './request-parts.ts';
import { type AnyRoute, METHODS, type Method } from './route-types.ts';

/** The second argument that the framework gives to a handler. */
interface FrameworkContext {
  readonly params: Promise<Record<string, string>>;
}
export type Handler = (request: Request, context: FrameworkContext) => Promise<Response>;

/** The methods of one address. Those that are not declared answer 405. */
export type Routes = Readonly<Partial<Record<Method, AnyRoute>>>;
export type Resource = Readonly<Record<Method, Handler>> & { readonly OPTIONS: DescribedHandler };
/** The description of an address travels on its OPTIONS handler, since a route module may export nothing else. */
type DescribedHandler = Handler & { readonly path: string; readonly routes: Routes };

/** A finished answer gets the headers that every answer of its request carries. */
function withHeaders(response: Response, extra: Headers): Response {
  extra.forEach((value, name) => {
    if (!response.headers.has(name)) response.headers.set(name, value);
  });
  return response;
}

function jsonResponse(route: AnyRoute, value: unknown): Response {
  // Only while testing: an answer that its own description does not fit is a bug of ours.
  if (serverEnv().NODE_ENV === 'test') route.response.schema.parse(value);
  return new Response(JSON.stringify(value), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  });
}

async function answerRoute(
  route: AnyRoute,
  request: Request,
  framework: FrameworkContext,
  requestId: string,
  headers: Headers,
): Promise<Response> {
  refuseForeignWrite(request);
  const answer = parseAnswer(route, request);
  const visitor = await visitorFromHeaders(request.headers);
  // Before anything is looked up: tokens that do not hold count as well.
  await holdRateLimit(route.rateLimit, visitor.actor.addressHash, headers);
  const { ctx, setCookie } = await apiRequestContext(visitor, request.headers, requestId);
  if (setCookie !== null) headers.set('set-cookie', setCookie);
  // Before the body is read; the use case asks again.
  authorize(ctx.actor, route.action);
  const result = await route.handler({
    ctx,
    answer,
    params: parseParams(route, await framework.params),
    query: parseQuery(route, new URL(request.url)),
    idempotencyKey: parseIdempotencyKey(route, request),
    lastEventId: parseLastEventId(route, request),
    body: await parseBody(route, request),
    signal: request.signal,
  });
  return result instanceof Response ? result : jsonResponse(route, result);
}

function failed(error: unknown, request: Request, requestId: string): Response {
  const failure = toAppError(error);
  const problem = toProblem(failure, requestId, new URL(request.url).pathname);
  // A caller who has gone hears nothing of it, and nobody has to look into it.
  if (problem.status >= 500 && !request.signal.aborted) {
    logger().error({ err: failure, requestId }, 'request failed');
  }
  return problemResponse(problem);
}

function handlerOf(route: AnyRoute, method: Method, path: string): Handler {
  return async (request, framework) => {
    const startedAt = performance.now();
    const requestId = createId('request');
    const headers = new Headers({ 'x-request-id': requestId, vary: 'Accept, Authorization, Cookie' });
    const response = withHeaders(
      await answerRoute(route, request, framework, requestId, headers).catch((error: unknown) =>
        failed(error, request, requestId),
      ),
      headers,
    );
    const seconds = (performance.now() - startedAt) / 1000;
    metrics().httpRequestSeconds.observe({ method, route: path, status: response.status }, seconds);
    return response;
  };
}

function refuseMethod(allow: string): Handler {
  return async (request) => {
    const detail = `Use ${allow} here.`;
    const problem = toProblem(new AppError('method_not_allowed', { detail }), createId('request'));
    return problemResponse({ ...problem, instance: new URL(request.url).pathname }, { allow });
  };
}

/**
 * Makes the handlers of one address from its declared methods. Authentication, limits, parsing, problem details,
 * headers and measuring happen here, once, for all of them. `path` is the address as its description prints it.
 */
export function defineResource(path: string, routes: Routes): Resource {
  const allow = [...METHODS.filter((method) => routes[method]), 'OPTIONS'].join(', ');
  const refuse = refuseMethod(allow);
  const handler = (method: Method): Handler => {
    const route = routes[method];
    return route ? handlerOf(route, method, path) : refuse;
  };
  const options: Handler = async () => new Response(null, { status: 204, headers: { allow } });
  return {
    GET: handler('GET'),
    POST: handler('POST'),
    PUT: handler('PUT'),
    PATCH: handler('PATCH'),
    DELETE: handler('DELETE'),
    OPTIONS: Object.assign(options, { path, routes }),
  };
}
