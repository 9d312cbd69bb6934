import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { toProblem } from '@chef/contracts/to-problem';
import type { Actor } from '../auth/actor.ts';
import { authorize } from '../auth/authorize.ts';
import { metrics } from '../telemetry/metrics.ts';
import { cameUnencrypted } from './came-unencrypted.ts';
import { jsonResponse } from './json-response.ts';
import { logFailure } from './log-failure.ts';
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
import { toFailure } from './to-failure.ts';

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

/** One request on its way, and who sent it as far as that is known yet. */
interface Passage {
  readonly requestId: string;
  /** What every answer to it carries. */
  readonly headers: Headers;
  actor: Actor | null;
}

async function answerRoute(
  route: AnyRoute,
  request: Request,
  framework: FrameworkContext,
  passage: Passage,
): Promise<Response> {
  const { requestId, headers } = passage;
  // No redirect: a program that talks in the clear must notice (OWASP ASVS 5.0, 4.1.2).
  if (cameUnencrypted(request.headers)) throw new AppError('forbidden', { detail: 'Send this by https.' });
  refuseForeignWrite(request);
  const answer = parseAnswer(route, request);
  const visitor = await visitorFromHeaders(request.headers);
  passage.actor = visitor.actor;
  // Before anything is looked up: tokens that do not hold count as well.
  await holdRateLimit(route.rateLimit, visitor.actor.addressHash, headers);
  const { ctx, setCookie } = await apiRequestContext(visitor, request.headers, requestId);
  passage.actor = ctx.actor;
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
  return result instanceof Response ? result : jsonResponse(route, request, result);
}

function failed(error: unknown, request: Request, path: string, { requestId, actor }: Passage): Response {
  const failure = toFailure(error);
  const problem = toProblem(failure, requestId, new URL(request.url).pathname);
  logFailure(
    failure,
    { requestId, actor, status: problem.status, method: request.method, path },
    request.signal,
  );
  return problemResponse(problem);
}

function handlerOf(route: AnyRoute, method: Method, path: string): Handler {
  return async (request, framework) => {
    const startedAt = performance.now();
    const requestId = createId('request');
    const headers = new Headers({ 'x-request-id': requestId, vary: 'Accept, Authorization, Cookie' });
    const passage: Passage = { requestId, headers, actor: null };
    const response = withHeaders(
      await answerRoute(route, request, framework, passage).catch((error: unknown) =>
        failed(error, request, path, passage),
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
