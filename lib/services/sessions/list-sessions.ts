import type { SessionList } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import { browserOf } from '../../auth/browser-of.ts';
import type { ServiceContext } from '../service-context.ts';

/** The devices that are signed in to the person's account, the latest used first. @throws AppError `unauthenticated` */
export async function listSessions({ ctx }: { ctx: ServiceContext }): Promise<SessionList> {
  const { userId, sessionId } = authorize(ctx.actor, 'session.list');
  const rows = await ctx.db.session.findMany({
    where: { userId, revokedAt: null, expiresAt: { gt: new Date() } },
    orderBy: { lastSeenAt: 'desc' },
    take: 100,
  });
  return {
    sessions: rows.map((row) => ({
      id: row.id,
      ...browserOf(row.userAgent),
      deviceName: row.deviceName,
      method: row.method,
      amr: row.amr,
      authenticatedAt: row.authenticatedAt.toISOString(),
      createdAt: row.createdAt.toISOString(),
      lastSeenAt: row.lastSeenAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      isCurrent: row.id === sessionId,
    })),
  };
}
