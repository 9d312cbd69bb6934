import type { SessionId, UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { createSession } from '../sessions/create-session.ts';
import { checkCredentials, type SignInAttempt } from './check-credentials.ts';
import { clearFailures } from './sign-in-throttle.ts';

/** The session to put into a cookie. */
export interface SignedIn {
  readonly sessionId: SessionId;
  readonly userId: UserId;
}

/**
 * Signs a person in by e-mail and password, on a browser.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed)
 */
export async function signIn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: SignInAttempt;
}): Promise<SignedIn> {
  authorize(ctx.actor, 'account.sign_in');
  const { userId, throttle } = await checkCredentials({ ctx, input });
  const visitorId = ctx.actor.kind === 'visitor' && !ctx.actor.isNew ? ctx.actor.visitorId : null;
  const sessionId = await inTransaction(ctx.db, async (tx) => {
    await clearFailures(tx, throttle);
    return createSession(tx, { userId, method: 'password', userAgent: input.userAgent, visitorId });
  });
  return { sessionId, userId };
}
