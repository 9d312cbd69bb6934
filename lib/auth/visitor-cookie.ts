import { idSchema, type VisitorId } from '@chef/contracts/ids';
import { cookieValue } from './cookie-value.ts';
import { hostCookieName } from './host-cookie-name.ts';
import { signValue, verifyValue } from './signed-value.ts';

/** Name of the cookie that tells a visitor's browser from others. It holds a random id and nothing else. */
const VISITOR_COOKIE = 'chef_visitor';
const PURPOSE = 'visitor-cookie';

/** The visitor that a Cookie header proves, or null. */
export function readVisitorCookie(
  header: string | null,
  secret: string,
  isSecure: boolean,
): VisitorId | null {
  const value = cookieValue(header, hostCookieName(VISITOR_COOKIE, isSecure));
  const id = value === null ? null : verifyValue(secret, PURPOSE, value);
  const parsed = idSchema('visitor').safeParse(id);
  return parsed.success ? parsed.data : null;
}

/** The Set-Cookie header that makes a browser known: out of reach of scripts and of other sites' requests. */
export function visitorCookie(
  id: VisitorId,
  secret: string,
  options: { readonly isSecure: boolean; readonly days: number },
): string {
  const parts = [
    `${hostCookieName(VISITOR_COOKIE, options.isSecure)}=${signValue(secret, PURPOSE, id)}`,
    'Path=/',
    `Max-Age=${options.days * 86_400}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  if (options.isSecure) parts.push('Secure');
  return parts.join('; ');
}
