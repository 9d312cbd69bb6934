import type { AccountDeletion } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { fatesOf, toFates } from '../organizations/organization-fates.ts';
import type { ServiceContext } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { requireOwner } from './require-owner.ts';

/**
 * Notes that the person wants to be forgotten; the account goes after 14 days. Other devices are signed out, and the
 * mailbox is told.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `rate_limited`, `invalid_request` that points at a wrong password
 */
export async function requestAccountDeletion({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: AccountDeletion;
}): Promise<void> {
  const actor = authorize(ctx.actor, 'account.request_deletion');
  const { userId, sessionId } = actor;
  const { email } = await requireOwner(ctx, actor, input.currentPassword);
  await inTransaction(ctx.db, async (tx) => {
    await tx.user.updateMany({
      where: { id: userId, deletionRequestedAt: null },
      data: { deletionRequestedAt: new Date() },
    });
    await endSessions(tx, { userId, exceptId: sessionId });
    await appendAuditEvent(tx, {
      action: 'deletion_requested',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'deletion_requested',
      values: { organizations: toFates(await fatesOf(tx, userId)) },
      link: { path: '/account' },
    });
  });
}
