import type { SignIn } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { browserOf } from '../../auth/browser-of.ts';
import { verifyPassword } from '../../auth/password-hash.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { createOneTimeLink } from './one-time-link.ts';
import {
  countFailure,
  giveAttemptBack,
  type ThrottleKeys,
  takeAttempt,
  throttleKeys,
} from './sign-in-throttle.ts';

/** What somebody sends to show who they are. */
export interface SignInAttempt extends SignIn {
  /** As the browser sent it; empty for programs. */
  readonly userAgent: string;
}

/** Who it is, and the counters to clear when they are let in. */
export interface CheckedCredentials {
  readonly userId: UserId;
  readonly throttle: ThrottleKeys;
}

/**
 * Checks an e-mail and a password, for browsers and programs alike. A wrong password and an unknown address get the same
 * answer after the same work; each failure in a row makes the next wait longer.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed)
 */
export async function checkCredentials({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SignInAttempt;
}): Promise<CheckedCredentials> {
  const throttle = throttleKeys(input.email, ctx.actor.addressHash, await getAppSecret());
  await takeAttempt(ctx.db, throttle);
  const user = await ctx.db.user.findUnique({ where: { email: input.email } });
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password);
  if (user === null || !isRight) return refuse(ctx, throttle, user?.id ?? null, input.userAgent);
  await giveAttemptBack(ctx.db, throttle);
  const userId = user.id as UserId;
  if (user.emailVerifiedAt === null) return askToVerify(ctx, userId, input.email);
  return { userId, throttle };
}

async function refuse(
  ctx: ServiceContext,
  keys: ThrottleKeys,
  userId: string | null,
  userAgent: string,
): Promise<never> {
  await countFailure(ctx.db, keys);
  // Also where there is no account: the log misses no attempt, and the time of the answer tells nothing.
  await inTransaction(ctx.db, (tx) =>
    appendAuditEvent(tx, {
      action: 'sign_in_failed',
      actor: 'anonymous',
      subjectUserId: userId,
      data: { ...browserOf(userAgent) },
    }),
  );
  throw new AppError('wrong_credentials', { detail: 'Check both, or reset your password.' });
}

/** Told only to somebody who knows the password. */
async function askToVerify(ctx: ServiceContext, userId: UserId, email: string): Promise<never> {
  await inTransaction(ctx.db, async (tx) => {
    const token = await createOneTimeLink(tx, { userId, purpose: 'verify_email' });
    if (token === null) return;
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'verify_email',
      link: { path: '/verify-email', token },
    });
  });
  throw new AppError('email_not_verified', {
    detail: 'We mailed you a link. Open it to confirm your address, then sign in.',
  });
}
