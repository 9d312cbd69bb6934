import type { TokenPair } from '@chef/contracts/tokens';
import { ACCESS_TOKEN_SECONDS, type AccessClaims, signAccessToken } from '../../auth/access-token.ts';
import type { SystemContext } from '../service-context.ts';
import { currentSigningKey } from './key-ring.ts';
import { tokenIssuer } from './token-issuer.ts';

/** The answer that carries a refresh token, with a fresh access token beside it. */
export async function tokenPair(
  ctx: SystemContext,
  claims: AccessClaims,
  refreshToken: string,
  now: Date,
): Promise<TokenPair> {
  const key = await currentSigningKey(ctx, now);
  const accessToken = await signAccessToken(claims, key, { issuer: tokenIssuer(), now });
  return { accessToken, tokenType: 'Bearer', expiresIn: ACCESS_TOKEN_SECONDS, refreshToken };
}
