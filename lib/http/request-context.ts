import { createId } from '@chef/contracts/create-id';
import { type ResolvedActor, resolveActor } from '../auth/resolve-actor.ts';
import { serverEnv } from '../config/env.server.ts';
import { processWide } from '../config/process-wide.ts';
import { getInstanceSecret } from '../services/secrets/get-instance-secret.ts';
import { createServiceContext, systemContext } from '../services/service-context.ts';
import type { RequestServices } from './route-types.ts';

/** The secret of this installation: the configured one, or the one it keeps in its database. */
async function appSecret(): Promise<string> {
  const configured = serverEnv().APP_SECRET;
  if (configured !== undefined) return configured;
  const holder = processWide('app-secret', () => ({ secret: null as Promise<string> | null }));
  holder.secret ??= getInstanceSecret({ ctx: systemContext(), name: 'app' });
  return holder.secret.catch((error: unknown) => {
    holder.secret = null;
    throw error;
  });
}

/** Who sends these headers. */
async function actorFromHeaders(headers: Headers): Promise<ResolvedActor> {
  const env = serverEnv();
  return resolveActor(headers, {
    secret: await appSecret(),
    trustedHops: env.TRUST_PROXY_HOPS,
    isSecure: env.APP_URL.startsWith('https:'),
    cookieDays: env.VISITOR_RETENTION_DAYS,
  });
}

/** The service context of one request, and the cookie to set. Server components, which have headers and no request, call it too. */
export async function requestContext(
  headers: Headers,
  requestId: string = createId('request'),
): Promise<{ ctx: RequestServices; setCookie: string | null }> {
  const { actor, setCookie } = await actorFromHeaders(headers);
  return { ctx: createServiceContext(actor, requestId), setCookie };
}
