import type { PasswordChange } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import { hashPassword } from '../../auth/password-hash.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { ServiceContext } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { voidLinks } from './one-time-link.ts';
import { refuseLeakedPassword } from './refuse-leaked-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { requirePassword } from './require-password.ts';

/**
 * Replaces the password of the person who knows the present one. Other devices are signed out, links from before are
 * void, and the mailbox is told.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `rate_limited`, `invalid_request` that points at the password at fault
 */
export async function changePassword({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: PasswordChange;
}): Promise<{ revoked: number }> {
  const actor = authorize(ctx.actor, 'account.change_password');
  const { userId, sessionId } = actor;
  const { email } = await requirePassword(ctx, actor, input.currentPassword);
  refuseWeakPassword(input.newPassword, email, '/newPassword');
  await refuseLeakedPassword(input.newPassword, '/newPassword');
  const passwordHash = await hashPassword(input.newPassword);
  return inTransaction(ctx.db, async (tx) => {
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    await voidLinks(tx, userId);
    const revoked = await endSessions(tx, { userId, exceptId: sessionId });
    await appendAuditEvent(tx, {
      action: 'password_changed',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'password_changed',
      link: { path: '/forgot-password' },
    });
    return { revoked };
  });
}
