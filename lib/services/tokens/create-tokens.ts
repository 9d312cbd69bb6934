import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import type { TokenPair, TokenRequest } from '@chef/contracts/tokens';
import { authorize } from '../../auth/authorize.ts';
import { createRefreshToken, hashRefreshToken } from '../../auth/refresh-token.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { checkCredentials } from '../accounts/check-credentials.ts';
import { clearFailures } from '../accounts/sign-in-throttle.ts';
import { checkSecondFactor } from '../second-factor/check-second-factor.ts';
import { hasAuthenticatorApp } from '../second-factor/has-second-factor.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { type Amr, createSession } from '../sessions/create-session.ts';
import { currentSigningKey } from './key-ring.ts';
import { familyExpiry } from './token-lifetime.ts';
import { tokenPair } from './token-pair.ts';

/**
 * Signs a program in for a person: opens a session that their list of devices shows, and begins a family of refresh tokens.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed),
 * `second_factor_required`, `wrong_second_factor` at `/otp`
 */
export async function createTokens({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: TokenRequest;
  now?: Date;
}): Promise<TokenPair> {
  authorize(ctx.actor, 'token.create');
  const system = withoutRowScope(ctx);
  const { email, password, otp, deviceName } = input;
  const { userId, throttle } = await checkCredentials({
    ctx: system,
    input: { email, password, userAgent: '' },
  });
  const amr = await showSecondFactor(system, userId, otp, now);
  // Without a key to sign with nobody is signed in.
  await currentSigningKey(system, now);
  const refreshToken = createRefreshToken();
  const sessionId = await inTransaction(system.db, async (tx) => {
    await clearFailures(tx, throttle);
    const id = await createSession(tx, {
      userId,
      method: 'token',
      amr,
      userAgent: '',
      deviceName,
      visitorId: null,
      expiresAt: familyExpiry(now, now),
    });
    await tx.refreshToken.create({ data: { tokenHash: hashRefreshToken(refreshToken), sessionId: id } });
    return id;
  });
  return tokenPair(system, { userId, sessionId }, refreshToken, now);
}

/** What the program has shown for the person, once its code was checked where the account asks for one. */
async function showSecondFactor(
  ctx: ServiceContext,
  userId: UserId,
  otp: string | undefined,
  now: Date,
): Promise<readonly Amr[]> {
  if (!(await hasAuthenticatorApp(ctx.db, userId))) return ['pwd'];
  if (otp === undefined) {
    throw new AppError('second_factor_required', {
      detail: 'Send the code of the authenticator app, or a recovery code, as `otp`.',
    });
  }
  await checkSecondFactor({ ctx, input: { userId, code: otp, pointer: '/otp' }, now });
  return ['pwd', 'otp'];
}
