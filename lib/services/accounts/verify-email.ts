import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { useOneTimeLink } from './one-time-link.ts';

/** Confirms the address that a link was mailed to. @throws AppError `link_expired` */
export async function verifyEmail({ ctx, token }: { ctx: ServiceContext; token: string }): Promise<void> {
  authorize(ctx.actor, 'account.verify_email');
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const { userId } = await useOneTimeLink(tx, { token, purpose: 'verify_email' });
    await tx.user.update({ where: { id: userId }, data: { emailVerifiedAt: new Date() } });
    await appendAuditEvent(tx, { action: 'email_verified', actor: `user:${userId}`, subjectUserId: userId });
  });
}
