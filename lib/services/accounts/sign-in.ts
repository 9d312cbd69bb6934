import type { SignIn } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import type { SessionId, UserId } from '@chef/contracts/ids';
import { browserOf } from '../../auth/browser-of.ts';
import { verifyPassword } from '../../auth/password-hash.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { createSession } from '../sessions/create-session.ts';
import { createOneTimeLink } from './one-time-link.ts';
import {
  clearFailures,
  countFailure,
  refuseThrottled,
  type ThrottleKeys,
  throttleKeys,
} from './sign-in-throttle.ts';

/** What a browser sends to sign in. */
export interface SignInAttempt extends SignIn {
  readonly userAgent: string;
}

/** The session to put into a cookie. */
export interface SignedIn {
  readonly sessionId: SessionId;
  readonly userId: UserId;
}

/**
 * Signs a person in by e-mail and password. A wrong password and an unknown address get the same answer after the same
 * work; each failure in a row makes the next wait longer.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed)
 */
export async function signIn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SignInAttempt;
}): Promise<SignedIn> {
  const keys = throttleKeys(input.email, ctx.actor.addressHash, await getAppSecret());
  await refuseThrottled(ctx.db, keys);
  const user = await ctx.db.user.findUnique({ where: { email: input.email } });
  const isRight = await verifyPassword(user?.passwordHash ?? null, input.password);
  if (user === null || !isRight) return refuse(ctx, keys, user?.id ?? null, input.userAgent);
  const userId = user.id as UserId;
  if (user.emailVerifiedAt === null) return askToVerify(ctx, userId, input.email);
  const visitorId = ctx.actor.kind === 'visitor' && !ctx.actor.isNew ? ctx.actor.visitorId : null;
  const sessionId = await inTransaction(ctx.db, async (tx) => {
    await clearFailures(tx, keys);
    return createSession(tx, { userId, method: 'password', userAgent: input.userAgent, visitorId });
  });
  return { sessionId, userId };
}

async function refuse(
  ctx: ServiceContext,
  keys: ThrottleKeys,
  userId: string | null,
  userAgent: string,
): Promise<never> {
  await countFailure(ctx.db, keys);
  if (userId !== null) {
    await inTransaction(ctx.db, (tx) =>
      appendAuditEvent(tx, {
        action: 'sign_in_failed',
        actor: 'anonymous',
        subjectUserId: userId,
        data: { ...browserOf(userAgent) },
      }),
    );
  }
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
