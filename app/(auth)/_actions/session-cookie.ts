import { cookies } from 'next/headers';
import { hostCookieName } from '@/lib/auth/host-cookie-name';
import { PENDING_SIGN_IN_COOKIE, pendingSignInCookieOptions } from '@/lib/auth/pending-sign-in';
import {
  encodeSessionToken,
  SIGNED_IN_HINT,
  sessionCookieName,
  sessionCookieOptions,
} from '@/lib/auth/session-cookie';
import { isSecureSite } from '@/lib/http/is-secure-site';
import type { Admission, SignedIn } from '@/lib/services/accounts/admit-person';
import { getAppSecret } from '@/lib/services/secrets/get-app-secret';
import { dropFormDraft } from './form-draft';

const pendingCookieName = () => hostCookieName(PENDING_SIGN_IN_COOKIE, isSecureSite());

/** Gives the browser its session, or the token that says what it has shown so far; tells where it goes on. */
export async function keepAdmission(admission: Admission, next: string): Promise<string> {
  if (admission.kind === 'signed_in') {
    await setSessionCookie(admission);
    return signedInPath(next);
  }
  const jar = await cookies();
  jar.set(pendingCookieName(), admission.pending, pendingSignInCookieOptions(isSecureSite()));
  return `/sign-in/second-factor?next=${encodeURIComponent(next)}`;
}

/** Where a sign-in leads: by a page that sees whether the browser has kept the cookie. */
export function signedInPath(next: string): string {
  return `/sign-in/check?next=${encodeURIComponent(next)}`;
}

/** The token of a sign-in that waits for its second factor. */
export async function pendingSignInCookie(): Promise<string | undefined> {
  return (await cookies()).get(pendingCookieName())?.value;
}

/** Gives the browser its session. */
export async function setSessionCookie({ sessionId, userId }: SignedIn): Promise<void> {
  const isSecure = isSecureSite();
  const token = await encodeSessionToken(sessionId, userId, await getAppSecret());
  const jar = await cookies();
  const options = sessionCookieOptions(isSecure);
  jar.set(sessionCookieName(isSecure), token, options);
  jar.set(hostCookieName(SIGNED_IN_HINT, isSecure), '1', { ...options, httpOnly: false });
  if (jar.get(pendingCookieName()) === undefined) return;
  jar.set(pendingCookieName(), '', { ...pendingSignInCookieOptions(isSecure), maxAge: 0 });
}

/** Takes the session from the browser. */
export async function dropSessionCookie(): Promise<void> {
  const isSecure = isSecureSite();
  const jar = await cookies();
  const options = { ...sessionCookieOptions(isSecure), maxAge: 0 };
  jar.set(sessionCookieName(isSecure), '', options);
  jar.set(hostCookieName(SIGNED_IN_HINT, isSecure), '', { ...options, httpOnly: false });
  await dropFormDraft();
}
