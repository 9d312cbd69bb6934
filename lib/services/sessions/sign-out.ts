import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';

/** Ends the session that the request came with, if it still holds: another tab may have signed out first. */
export async function signOut({ ctx }: { ctx: ServiceContext }): Promise<void> {
  const actor = authorize(ctx.actor, 'account.sign_out');
  if (actor.kind !== 'user') return;
  const { userId, sessionId } = actor;
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id: sessionId, userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) return;
    await appendAuditEvent(tx, { action: 'signed_out', actor: `user:${userId}`, subjectUserId: userId });
  });
}
