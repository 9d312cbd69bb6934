import { cookieValue } from '../../auth/cookie-value.ts';
import {
  type SealedCookie,
  seal,
  sealedCookieName,
  sealedCookieOptions,
  unseal,
} from '../../auth/sealed-cookie.ts';
import { getAppSecret } from '../../services/secrets/get-app-secret.ts';
import { isSecureSite } from '../is-secure-site.ts';
import { setCookie } from '../set-cookie.ts';

/** What a sealed cookie of a request holds, or null. */
export async function readSealed<T>(headers: Headers, cookie: SealedCookie<T>): Promise<T | null> {
  const value = cookieValue(headers.get('cookie'), sealedCookieName(cookie, isSecureSite()));
  return unseal(cookie, value, await getAppSecret());
}

/** The header that gives a browser a sealed cookie; null takes it away. */
export async function sealedHeader<T>(cookie: SealedCookie<T>, content: T | null): Promise<string> {
  const isSecure = isSecureSite();
  const name = sealedCookieName(cookie, isSecure);
  const options = sealedCookieOptions(cookie, isSecure);
  if (content === null) return setCookie(name, '', { ...options, maxAge: 0 });
  return setCookie(name, await seal(cookie, content, await getAppSecret()), options);
}
