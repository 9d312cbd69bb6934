import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';

/** Keeps the account after all. @throws AppError `unauthenticated` */
export async function cancelAccountDeletion({ ctx }: { ctx: ServiceContext }): Promise<void> {
  const { userId } = authorize(ctx.actor, 'account.cancel_deletion');
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, deletionRequestedAt: { not: null } },
      data: { deletionRequestedAt: null },
    });
    if (count === 0) return;
    await appendAuditEvent(tx, {
      action: 'deletion_cancelled',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
  });
}
