import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { freeAddress } from './confirm-email-change.ts';
import { useOneTimeLink, voidLinks } from './one-time-link.ts';

/** Whoever changed the address may have made ways in of their own shortly before, ms. */
const BEFORE_CHANGE_MS = 86_400_000;

/** Whoever took the account may have asked for its deletion as well; its owner can ask again. */
async function keepAccount(tx: Prisma.TransactionClient, userId: UserId): Promise<void> {
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
}

/**
 * Gives an account back to the address from before a change that its person did not make: every device is signed out, the
 * password is void, and so are passkeys, connected providers and an authenticator app of the day before the change or later. What is older
 * stays: a link in an old mailbox gets round no second factor. A deletion that was asked for is called off.
 * @throws AppError `link_expired`
 */
export async function undoEmailChange({ ctx, token }: { ctx: ServiceContext; token: string }): Promise<void> {
  authorize(ctx.actor, 'email.undo_change');
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const { userId, email, createdAt } = await useOneTimeLink(tx, { token, purpose: 'undo_email_change' });
    if (email === null) throw new Error('a link that gives an address back names none');
    await freeAddress(tx, email, userId);
    const suspect = { userId, createdAt: { gte: new Date(createdAt.getTime() - BEFORE_CHANGE_MS) } };
    await tx.passkey.deleteMany({ where: suspect });
    await tx.linkedProvider.deleteMany({ where: suspect });
    const { count } = await tx.totpFactor.deleteMany({ where: suspect });
    if (count > 0) await tx.recoveryCode.deleteMany({ where: { userId } });
    await tx.user.update({
      where: { id: userId },
      data: { email, emailVerifiedAt: new Date(), passwordHash: null },
    });
    await keepAccount(tx, userId);
    await endSessions(tx, { userId, exceptId: null });
    await voidLinks(tx, userId);
    // Earlier ones are of who had the account before; this one may be of who took it and changed the address once more.
    await tx.oneTimeLink.deleteMany({ where: { userId, createdAt: { gte: createdAt } } });
    await appendAuditEvent(tx, {
      action: 'email_change_undone',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    const link = { path: '/forgot-password' };
    await queueMail(tx, { userId, recipient: email, kind: 'email_change_undone', link });
  });
}
