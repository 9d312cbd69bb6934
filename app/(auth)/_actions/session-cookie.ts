import { cookies } from 'next/headers';
import { encodeSessionToken, sessionCookieName, sessionCookieOptions } from '@/lib/auth/session-cookie';
import { isSecureSite } from '@/lib/http/request-context';
import type { SignedIn } from '@/lib/services/accounts/sign-in';
import { getAppSecret } from '@/lib/services/secrets/get-app-secret';

/** Tells scripts that there is a session, so that pages for everybody ask nothing in vain. It opens nothing. */
const SIGNED_IN_HINT = 'chef_signed_in';

/** Gives the browser its session. */
export async function setSessionCookie({ sessionId, userId }: SignedIn): Promise<void> {
  const isSecure = isSecureSite();
  const token = await encodeSessionToken(sessionId, userId, await getAppSecret());
  const jar = await cookies();
  const options = sessionCookieOptions(isSecure);
  jar.set(sessionCookieName(isSecure), token, options);
  jar.set(SIGNED_IN_HINT, '1', { ...options, httpOnly: false });
}

/** Takes the session from the browser. */
export async function dropSessionCookie(): Promise<void> {
  const isSecure = isSecureSite();
  const jar = await cookies();
  const options = { ...sessionCookieOptions(isSecure), maxAge: 0 };
  jar.set(sessionCookieName(isSecure), '', options);
  jar.set(SIGNED_IN_HINT, '', { ...options, httpOnly: false });
}
