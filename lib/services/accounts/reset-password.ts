import type { PasswordReset } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import { hashPassword } from '../../auth/password-hash.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { useOneTimeLink, voidLinks } from './one-time-link.ts';
import { refuseLeakedPassword } from './refuse-leaked-password.ts';
import { refuseWeakPassword } from './refuse-weak-password.ts';
import { clearFailures, throttleKeys } from './sign-in-throttle.ts';

/**
 * Sets a new password with a mailed link. Every device is signed out, links from before are void, and the mailbox is told. The
 * link proves the address, so an account that had not confirmed it is confirmed now.
 * @throws AppError `link_expired`, `invalid_request` for a password that anybody would try (the link stays good)
 */
export async function resetPassword({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: PasswordReset;
}): Promise<void> {
  authorize(ctx.actor, 'account.reset_password');
  await refuseLeakedPassword(input.password, '/password');
  const secret = await getAppSecret();
  const passwordHash = await hashPassword(input.password);
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const { userId } = await useOneTimeLink(tx, { token: input.token, purpose: 'reset_password' });
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
    const email = user.email ?? '';
    refuseWeakPassword(input.password, email, '/password');
    const emailVerifiedAt = user.emailVerifiedAt ?? new Date();
    await tx.user.update({ where: { id: userId }, data: { passwordHash, emailVerifiedAt } });
    await voidLinks(tx, userId);
    await endSessions(tx, { userId, exceptId: null });
    await clearFailures(tx, throttleKeys(email, '', secret));
    await appendAuditEvent(tx, { action: 'password_reset', actor: `user:${userId}`, subjectUserId: userId });
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'password_changed',
      link: { path: '/forgot-password' },
    });
  });
}
