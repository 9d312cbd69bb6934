import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { createOneTimeLink } from './one-time-link.ts';

/** Mails a link to set a new password, if the address has an account; the caller learns the same either way. */
export async function requestPasswordReset({
  ctx,
  email,
}: {
  ctx: ServiceContext;
  email: string;
}): Promise<void> {
  authorize(ctx.actor, 'account.request_reset');
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const user = await tx.user.findUnique({ where: { email }, select: { id: true } });
    if (user === null) return;
    const userId = user.id as UserId;
    const token = await createOneTimeLink(tx, { userId, purpose: 'reset_password' });
    if (token === null) return;
    await appendAuditEvent(tx, {
      action: 'password_reset_requested',
      actor: 'anonymous',
      subjectUserId: userId,
    });
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'reset_password',
      link: { path: '/reset-password', token },
    });
  });
}
