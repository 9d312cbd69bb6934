import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { createOneTimeLink, useOneTimeLink } from './one-time-link.ts';

/** Makes way for a confirmed address: an account that nobody ever confirmed holds it back from nobody. @throws AppError `link_expired` */
export async function freeAddress(
  tx: Prisma.TransactionClient,
  email: string,
  userId: string,
): Promise<void> {
  await tx.user.deleteMany({ where: { email, emailVerifiedAt: null, id: { not: userId } } });
  if ((await tx.user.count({ where: { email, id: { not: userId } } })) === 0) return;
  throw new AppError('link_expired', { detail: 'This address has an account of its own by now.' });
}

/**
 * Changes the address of an account to the one that a link was mailed to. The address from before gets a link that takes
 * it back for a week; links that were mailed there before are void.
 * @throws AppError `link_expired`
 */
export async function confirmEmailChange({
  ctx,
  token,
}: {
  ctx: ServiceContext;
  token: string;
}): Promise<void> {
  authorize(ctx.actor, 'email.confirm_change');
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const { userId, email } = await useOneTimeLink(tx, { token, purpose: 'change_email' });
    if (email === null) throw new Error('a link that changes an address names none');
    await freeAddress(tx, email, userId);
    const { email: former } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true },
    });
    await tx.user.update({ where: { id: userId }, data: { email, emailVerifiedAt: new Date() } });
    await tx.oneTimeLink.deleteMany({
      where: { userId, purpose: { in: ['reset_password', 'verify_email'] } },
    });
    await appendAuditEvent(tx, { action: 'email_changed', actor: `user:${userId}`, subjectUserId: userId });
    if (former === null) return;
    const undo = await createOneTimeLink(tx, { userId, purpose: 'undo_email_change', email: former });
    if (undo === null) return;
    const link = { path: '/undo-email-change', token: undo };
    await queueMail(tx, { userId, recipient: former, kind: 'email_changed', link });
  });
}
