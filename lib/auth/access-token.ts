import { idSchema, type SessionId, type UserId } from '@chef/contracts/ids';
import { type CryptoKey, errors, type JWTHeaderParameters, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** Every signing key is of this kind (RFC 7518): libraries of all platforms know it. */
export const TOKEN_ALGORITHM = 'ES256';
/** Lifetime of an access token, seconds. */
export const ACCESS_TOKEN_SECONDS = 600;
/** Keeps an access token apart from any other JWT (RFC 9068). */
const TOKEN_TYPE = 'at+jwt';
/** The only scope so far: what the person may do in the API. */
const SCOPE = 'api';

/** Whose token it is, and which sign-in it belongs to. */
export interface AccessClaims {
  readonly userId: UserId;
  readonly sessionId: SessionId;
}

/** A key to sign with. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
}

const payloadSchema = z.object({
  sub: idSchema('user'),
  sid: idSchema('session'),
  scope: z.string().refine((scope) => scope.split(' ').includes(SCOPE)),
});

const seconds = (date: Date) => Math.floor(date.getTime() / 1000);
/** Who takes the tokens that an installation makes. */
const audienceOf = (issuer: string) => `${issuer}/api/v1`;

/** An access token of ten minutes. `issuer` is the public address of the installation, without a slash at its end. */
export function signAccessToken(
  { userId, sessionId }: AccessClaims,
  key: SigningKey,
  { issuer, now }: { readonly issuer: string; readonly now: Date },
): Promise<string> {
  return new SignJWT({ sid: sessionId, scope: SCOPE })
    .setProtectedHeader({ alg: TOKEN_ALGORITHM, kid: key.kid, typ: TOKEN_TYPE })
    .setIssuer(issuer)
    .setAudience(audienceOf(issuer))
    .setSubject(userId)
    .setJti(globalThis.crypto.randomUUID())
    .setIssuedAt(seconds(now))
    .setExpirationTime(seconds(now) + ACCESS_TOKEN_SECONDS)
    .sign(key.privateKey);
}

/** What a token says, when one of our keys signed it for us and it has not expired; else null. */
export async function verifyAccessToken(
  token: string,
  findKey: (kid: string) => Promise<CryptoKey | null>,
  { issuer, now }: { readonly issuer: string; readonly now: Date },
): Promise<AccessClaims | null> {
  const options = {
    algorithms: [TOKEN_ALGORITHM],
    typ: TOKEN_TYPE,
    issuer,
    audience: audienceOf(issuer),
    requiredClaims: ['exp', 'iat', 'jti'],
    currentDate: now,
  };
  try {
    const { payload } = await jwtVerify(
      token,
      async (header: JWTHeaderParameters) => {
        const key = typeof header.kid === 'string' ? await findKey(header.kid) : null;
        if (key === null) throw new errors.JWKSNoMatchingKey();
        return key;
      },
      options,
    );
    const parsed = payloadSchema.safeParse(payload);
    return parsed.success ? { userId: parsed.data.sub, sessionId: parsed.data.sid } : null;
  } catch (error) {
    // Anything else is a failure of ours, such as a database that does not answer.
    if (error instanceof errors.JOSEError) return null;
    throw error;
  }
}
