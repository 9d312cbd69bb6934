import type { EmailChange } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { createOneTimeLink } from './one-time-link.ts';

/** One mail to a new address in so many seconds: nobody's mailbox is filled from here. */
const AGAIN_AFTER_SECONDS = 60;

/**
 * Mails a link to the address that the person wants from now on; until it is opened nothing changes. Whether the address has
 * an account already is told to its mailbox only.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `rate_limited`, `invalid_request` at `/email`
 */
export async function requestEmailChange({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: EmailChange;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'email.change');
  const { email } = input;
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    if (user.email === email) {
      const detail = 'This is your address already.';
      throw new AppError('invalid_request', {
        detail,
        errors: [{ pointer: '/email', code: 'same_email', detail }],
      });
    }
    const token = await createOneTimeLink(tx, { userId, purpose: 'change_email', email });
    if (token === null) {
      throw new AppError('rate_limited', {
        detail: `A mail is on its way. Wait ${AGAIN_AFTER_SECONDS} s before the next.`,
        retryAfterSeconds: AGAIN_AFTER_SECONDS,
      });
    }
    await appendAuditEvent(tx, {
      action: 'email_change_requested',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    const other = await tx.user.findFirst({ where: { email, emailVerifiedAt: { not: null } } });
    await queueMail(
      tx,
      other === null
        ? { userId, recipient: email, kind: 'change_email', link: { path: '/confirm-email', token } }
        : {
            userId: other.id as UserId,
            recipient: email,
            kind: 'account_exists',
            link: { path: '/sign-in' },
          },
    );
  });
}
