import { verifyAccessToken } from '../../auth/access-token.ts';
import type { SystemContext } from '../service-context.ts';
import { findSession, type LiveSession } from '../sessions/find-session.ts';
import { findVerificationKey } from './key-ring.ts';
import { tokenIssuer } from './token-issuer.ts';

/** The session that an access token belongs to and that still holds, or null: signing out ends its tokens at once. */
export async function findTokenSession({
  ctx,
  accessToken,
  now = new Date(),
}: {
  ctx: SystemContext;
  accessToken: string;
  now?: Date;
}): Promise<LiveSession | null> {
  const claims = await verifyAccessToken(accessToken, (kid) => findVerificationKey(ctx, kid, now), {
    issuer: tokenIssuer(),
    now,
  });
  if (claims === null) return null;
  const session = await findSession({ ctx, id: claims.sessionId, now });
  return session?.userId === claims.userId ? session : null;
}
