import { AppError } from '@chef/contracts/app-error';
import type { SessionId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Signs one device of the person out, at once; the one they are on counts as signing out.
 * @throws AppError `unauthenticated`, `not_found` (another person's session too)
 */
export async function revokeSession({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: SessionId;
}): Promise<{ revoked: number }> {
  const { userId, sessionId } = authorize(ctx.actor, 'session.revoke');
  return inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw new AppError('not_found', { detail: 'This device is not signed in.' });
    await appendAuditEvent(tx, {
      action: id === sessionId ? 'signed_out' : 'session_revoked',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    return { revoked: count };
  });
}
