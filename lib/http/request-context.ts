import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { Actor } from '../auth/actor.ts';
import { cookieValue } from '../auth/cookie-value.ts';
import { readBearer } from '../auth/read-bearer.ts';
import { type ResolvedActor, resolveActor } from '../auth/resolve-actor.ts';
import { decodeSessionToken, sessionCookieName } from '../auth/session-cookie.ts';
import { serverEnv } from '../config/env.server.ts';
import { getAppSecrets } from '../services/secrets/get-app-secret.ts';
import { createServiceContext, systemContext } from '../services/service-context.ts';
import { findSession, type LiveSession } from '../services/sessions/find-session.ts';
import { findTokenSession } from '../services/tokens/find-token-session.ts';
import { startTrace } from '../telemetry/trace-context.ts';
import { isSecureSite } from './is-secure-site.ts';
import type { RequestServices } from './route-types.ts';

/** The session that the cookies prove and that still holds, or null. */
async function sessionFromCookies(cookies: string | null): Promise<LiveSession | null> {
  const token = cookieValue(cookies, sessionCookieName(isSecureSite()));
  if (token === null) return null;
  for (const secret of await getAppSecrets()) {
    const id = await decodeSessionToken(token, secret);
    if (id !== null) return findSession({ ctx: systemContext(), id });
  }
  return null;
}

/** The session of an access token. @throws AppError `invalid_token`: a program that sent one must hear that it does not hold */
async function sessionFromBearer(accessToken: string): Promise<LiveSession> {
  const session = await findTokenSession({ ctx: systemContext(), accessToken });
  if (session !== null) return session;
  throw new AppError('invalid_token', {
    detail: 'This access token is malformed, has expired or was revoked. Refresh it, or sign in again.',
  });
}

/** The browser or address that sends these headers, before anybody asks who sits at it: no database is needed. */
export async function visitorFromHeaders(headers: Headers): Promise<ResolvedActor> {
  const env = serverEnv();
  const [secret, ...previousSecrets] = await getAppSecrets();
  return resolveActor(headers, {
    secret,
    previousSecrets,
    trustedHops: env.TRUST_PROXY_HOPS,
    isSecure: isSecureSite(),
    cookieDays: env.VISITOR_RETENTION_DAYS,
  });
}

/** Who it is: the person of a session that holds, or the visitor. */
function actorOf(
  visitor: ResolvedActor,
  session: LiveSession | null,
): { actor: Actor } & Omit<ResolvedActor, 'actor'> {
  if (session === null) return visitor;
  const { userId, sessionId, role, plan, authenticatedAt, amr } = session;
  const { addressHash } = visitor.actor;
  return {
    actor: { kind: 'user', plan, role, userId, sessionId, authenticatedAt, amr, addressHash },
    setCookie: null,
  };
}

interface RequestContext {
  readonly ctx: RequestServices;
  readonly setCookie: string | null;
}

/** The service context of one page or form, and the cookie to set. Pages are for browsers: only cookies count. */
export async function requestContext(
  headers: Headers,
  requestId: string = createId('request'),
): Promise<RequestContext> {
  const session = await sessionFromCookies(headers.get('cookie'));
  const { actor, setCookie } = actorOf(await visitorFromHeaders(headers), session);
  return { ctx: createServiceContext(actor, requestId, startTrace(headers.get('traceparent'))), setCookie };
}

/**
 * The service context of one request of a visitor's to the API, and the cookie to set. With a bearer token no cookie counts.
 * @throws AppError `invalid_token`
 */
export async function apiRequestContext(
  visitor: ResolvedActor,
  headers: Headers,
  requestId: string,
): Promise<RequestContext> {
  const accessToken = readBearer(headers.get('authorization'));
  const session =
    accessToken === null
      ? await sessionFromCookies(headers.get('cookie'))
      : await sessionFromBearer(accessToken);
  const { actor, setCookie } = actorOf(visitor, session);
  return { ctx: createServiceContext(actor, requestId, startTrace(headers.get('traceparent'))), setCookie };
}
