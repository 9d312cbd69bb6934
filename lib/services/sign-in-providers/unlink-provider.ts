import { AppError } from '@chef/contracts/app-error';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { ServiceContext } from '../service-context.ts';
import { countWaysIn } from './count-ways-in.ts';

/**
 * Lets an account at a provider open the person's account no longer. Other devices that came in by it are signed out, and
 * the mailbox is told.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found`, `last_way_in`
 */
export async function unlinkProvider({
  ctx,
  provider,
}: {
  ctx: ServiceContext;
  provider: SignInProvider;
}): Promise<void> {
  const { userId, sessionId } = authorize(ctx.actor, 'provider.unlink');
  await inTransaction(ctx.db, async (tx) => {
    // Two requests at once must not take the last two ways in.
    await tx.$executeRaw`select 1 from users where id = ${userId} for update`;
    const { count } = await tx.linkedProvider.deleteMany({ where: { userId, provider } });
    if (count === 0) throw new AppError('not_found', { detail: 'This provider is not connected.' });
    if ((await countWaysIn(tx, userId)) === 0) {
      throw new AppError('last_way_in', { detail: 'Set a password first, then disconnect it.' });
    }
    await tx.session.updateMany({
      where: { userId, method: provider, revokedAt: null, id: { not: sessionId } },
      data: { revokedAt: new Date() },
    });
    await appendAuditEvent(tx, {
      action: 'provider_unlinked',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { provider },
    });
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    if (email === null) return;
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'provider_unlinked',
      values: { provider },
      link: { path: '/account' },
    });
  });
}
