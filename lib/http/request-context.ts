import { createId } from '@chef/contracts/create-id';
import type { Actor } from '../auth/actor.ts';
import { cookieValue } from '../auth/cookie-value.ts';
import { type ResolvedActor, resolveActor } from '../auth/resolve-actor.ts';
import { decodeSessionToken, sessionCookieName } from '../auth/session-cookie.ts';
import { serverEnv } from '../config/env.server.ts';
import { planNamed } from '../entitlements/plans.ts';
import { getAppSecret } from '../services/secrets/get-app-secret.ts';
import { createServiceContext, systemContext } from '../services/service-context.ts';
import { findSession, type LiveSession } from '../services/sessions/find-session.ts';
import type { RequestServices } from './route-types.ts';

/** Whether cookies are for https only, as the public address says. */
export function isSecureSite(): boolean {
  return serverEnv().APP_URL.startsWith('https:');
}

/** The session that the cookies prove and that still holds, or null. */
async function sessionFromCookies(cookies: string | null, secret: string): Promise<LiveSession | null> {
  const token = cookieValue(cookies, sessionCookieName(isSecureSite()));
  const id = token === null ? null : await decodeSessionToken(token, secret);
  return id === null ? null : findSession({ ctx: systemContext(), id });
}

/** Who sends these headers. A person who is signed in is still known as the visitor that their browser was. */
async function actorFromHeaders(headers: Headers): Promise<{ actor: Actor } & Omit<ResolvedActor, 'actor'>> {
  const env = serverEnv();
  const secret = await getAppSecret();
  const visitor = resolveActor(headers, {
    secret,
    trustedHops: env.TRUST_PROXY_HOPS,
    isSecure: isSecureSite(),
    cookieDays: env.VISITOR_RETENTION_DAYS,
  });
  const session = await sessionFromCookies(headers.get('cookie'), secret);
  if (session === null) return visitor;
  const { userId, sessionId, authenticatedAt } = session;
  const { addressHash } = visitor.actor;
  const plan = planNamed(session.plan);
  return { actor: { kind: 'user', plan, userId, sessionId, authenticatedAt, addressHash }, setCookie: null };
}

/** The service context of one request, and the cookie to set. Server components, which have headers and no request, call it too. */
export async function requestContext(
  headers: Headers,
  requestId: string = createId('request'),
): Promise<{ ctx: RequestServices; setCookie: string | null }> {
  const { actor, setCookie } = await actorFromHeaders(headers);
  return { ctx: createServiceContext(actor, requestId), setCookie };
}
