import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { decodePendingSignIn, type PendingSignIn } from '../../auth/pending-sign-in.ts';
import { checkSecondFactor } from '../second-factor/check-second-factor.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import { type ServiceContext, type SystemContext, withoutRowScope } from '../service-context.ts';
import type { Amr, SessionMethod } from '../sessions/create-session.ts';
import { admitPerson, type SignedIn } from './admit-person.ts';
import { pendingStamp } from './pending-stamp.ts';
import { throttleKeys } from './sign-in-throttle.ts';

/** The second half of a sign-in. */
export interface SecondFactorAttempt {
  /** The token of the first half; undefined where the browser brought none. */
  readonly pending: string | undefined;
  /** Of the authenticator app, or a recovery code. */
  readonly code: string;
  readonly userAgent: string;
}

/** The sign-in that a token tells of, while it holds; null when it is too old or the password is another by now. */
export async function findPendingSignIn({
  ctx,
  pending,
}: {
  ctx: SystemContext;
  pending: string | undefined;
}): Promise<PendingSignIn | null> {
  const secret = await getAppSecret();
  const known = await decodePendingSignIn(pending, secret);
  if (known === null) return null;
  return known.stamp === (await pendingStamp(ctx.db, known.userId, secret)) ? known : null;
}

/**
 * Opens the session of somebody who showed the first factor before and shows the second now.
 * @throws AppError `sign_in_expired`, `rate_limited`, `wrong_second_factor` at `/code`
 */
export async function finishSignIn({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: SecondFactorAttempt;
  now?: Date;
}): Promise<SignedIn> {
  authorize(ctx.actor, 'account.sign_in');
  const system = withoutRowScope(ctx);
  const known = await findPendingSignIn({ ctx: system, pending: input.pending });
  if (known === null) {
    throw new AppError('sign_in_expired', { detail: 'This sign-in took too long. Begin again.' });
  }
  const { userId, method, amr } = known;
  await checkSecondFactor({ ctx: system, input: { userId, code: input.code, pointer: '/code' }, now });
  const { email } = await system.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { email: true },
  });
  const admission = await admitPerson({
    ctx,
    input: {
      userId,
      // Both were written by us: the token is authenticated.
      method: method as SessionMethod,
      amr: [...(amr as Amr[]), 'otp'],
      userAgent: input.userAgent,
      throttle: throttleKeys(email ?? '', '', await getAppSecret()),
    },
  });
  if (admission.kind === 'signed_in') return admission;
  throw new Error('a second factor was shown and asked for again');
}
