import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { endSessions } from './end-sessions.ts';

/** Signs every device of the person out except the one they are on. @throws AppError `unauthenticated` */
export async function revokeOtherSessions({ ctx }: { ctx: ServiceContext }): Promise<{ revoked: number }> {
  const { userId, sessionId } = authorize(ctx.actor, 'session.revoke_others');
  return inTransaction(ctx.db, async (tx) => {
    const revoked = await endSessions(tx, { userId, exceptId: sessionId });
    await appendAuditEvent(tx, {
      action: 'sessions_revoked',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { revoked },
    });
    return { revoked };
  });
}
