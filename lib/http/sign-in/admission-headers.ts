import { hostCookieName } from '../../auth/host-cookie-name.ts';
import { PENDING_SIGN_IN_COOKIE, pendingSignInCookieOptions } from '../../auth/pending-sign-in.ts';
import {
  encodeSessionToken,
  SIGNED_IN_HINT,
  sessionCookieName,
  sessionCookieOptions,
} from '../../auth/session-cookie.ts';
import type { Admission } from '../../services/accounts/admit-person.ts';
import { getAppSecret } from '../../services/secrets/get-app-secret.ts';
import { isSecureSite } from '../is-secure-site.ts';
import { setCookie } from '../set-cookie.ts';

/** The headers that give a browser its session, or what it has shown so far; and where it goes on. */
export async function admissionHeaders(
  admission: Admission,
  next: string,
): Promise<{ readonly path: string; readonly setCookies: readonly string[] }> {
  const isSecure = isSecureSite();
  const pendingName = hostCookieName(PENDING_SIGN_IN_COOKIE, isSecure);
  const pendingOptions = pendingSignInCookieOptions(isSecure);
  if (admission.kind === 'second_factor') {
    const setCookies = [setCookie(pendingName, admission.pending, pendingOptions)];
    return { path: `/sign-in/second-factor?next=${encodeURIComponent(next)}`, setCookies };
  }
  const token = await encodeSessionToken(admission.sessionId, admission.userId, await getAppSecret());
  const options = sessionCookieOptions(isSecure);
  const setCookies = [
    setCookie(sessionCookieName(isSecure), token, options),
    setCookie(SIGNED_IN_HINT, '1', { ...options, httpOnly: false }),
    setCookie(pendingName, '', { ...pendingOptions, maxAge: 0 }),
  ];
  return { path: next, setCookies };
}
