import { cookies } from 'next/headers';
import { encodeSessionToken, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session-cookie';
import { isSecureSite } from '@/lib/http/request-context';
import type { SignedIn } from '@/lib/services/accounts/sign-in';
import { getAppSecret } from '@/lib/services/secrets/get-app-secret';

/** Gives the browser its session. */
export async function setSessionCookie({ sessionId, userId }: SignedIn): Promise<void> {
  const isSecure = isSecureSite();
  const token = await encodeSessionToken(sessionId, userId, await getAppSecret());
  (await cookies()).set(sessionCookieName(isSecure), token, sessionCookieOptions(isSecure));
}

/** Takes the session from the browser. */
export async function dropSessionCookie(): Promise<void> {
  const isSecure = isSecureSite();
  (await cookies()).set(sessionCookieName(isSecure), '', { ...sessionCookieOptions(isSecure), maxAge: 0 });
}
