import type { TokenPair, TokenRequest } from '@chef/contracts/tokens';
import { authorize } from '../../auth/authorize.ts';
import { createRefreshToken, hashRefreshToken } from '../../auth/refresh-token.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { checkCredentials } from '../accounts/check-credentials.ts';
import { clearFailures } from '../accounts/sign-in-throttle.ts';
import type { ServiceContext } from '../service-context.ts';
import { createSession } from '../sessions/create-session.ts';
import { currentSigningKey } from './key-ring.ts';
import { familyExpiry } from './token-lifetime.ts';
import { tokenPair } from './token-pair.ts';

/**
 * Signs a program in for a person: opens a session that their list of devices shows, and begins a family of refresh tokens.
 * @throws AppError `rate_limited`, `wrong_credentials`, `email_not_verified` (a new link has been mailed)
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
  const { email, password, deviceName } = input;
  const { userId, throttle } = await checkCredentials({ ctx, input: { email, password, userAgent: '' } });
  // Without a key to sign with nobody is signed in.
  await currentSigningKey(ctx, now);
  const refreshToken = createRefreshToken();
  const sessionId = await inTransaction(ctx.db, async (tx) => {
    await clearFailures(tx, throttle);
    const id = await createSession(tx, {
      userId,
      method: 'token',
      userAgent: '',
      deviceName,
      visitorId: null,
      expiresAt: familyExpiry(now, now),
    });
    await tx.refreshToken.create({ data: { tokenHash: hashRefreshToken(refreshToken), sessionId: id } });
    return id;
  });
  return tokenPair(ctx, { userId, sessionId }, refreshToken, now);
}
