import { idSchema, type SessionId, type UserId } from '@chef/contracts/ids';
import { decode, encode } from 'next-auth/jwt';
import { z } from 'zod';
import { hostCookieName } from './host-cookie-name.ts';

/** Lifetime of a sign-in, days; the session row holds the same and can end it at once. */
export const SESSION_DAYS = 30;
const SESSION_SECONDS = SESSION_DAYS * 86_400;

/** The name of the session's cookie; next-auth's endpoints are to be told it, for their own has a weaker prefix. */
export function sessionCookieName(isSecure: boolean): string {
  return hostCookieName('next-auth.session-token', isSecure);
}

/** Tells scripts that there is a session, so that pages for everybody ask nothing in vain. It opens nothing. */
export const SIGNED_IN_HINT = 'chef_signed_in';

/** How the cookie is to be set: out of reach of scripts and of other sites' requests. */
export function sessionCookieOptions(isSecure: boolean) {
  return { httpOnly: true, sameSite: 'lax', secure: isSecure, path: '/', maxAge: SESSION_SECONDS } as const;
}

const payloadSchema = z.object({ sub: idSchema('user'), sid: idSchema('session') });

/** The encrypted token (JWE, A256GCM) that names a session. */
export function encodeSessionToken(sessionId: SessionId, userId: string, secret: string): Promise<string> {
  return encode({ token: { sub: userId, sid: sessionId }, secret, maxAge: SESSION_SECONDS });
}

/** The session that a token names; null when it is not ours, was changed or has expired. */
export async function decodeSessionToken(token: string, secret: string): Promise<SessionId | null> {
  return (await readToken(token, secret))?.sid ?? null;
}

/** The person whose session a token names, whether or not it still holds; null as above. */
export async function decodeSessionHolder(token: string, secret: string): Promise<UserId | null> {
  return (await readToken(token, secret))?.sub ?? null;
}

async function readToken(token: string, secret: string) {
  const payload = await decode({ token, secret }).catch(() => null);
  const parsed = payloadSchema.safeParse(payload);
  return parsed.success ? parsed.data : null;
}
