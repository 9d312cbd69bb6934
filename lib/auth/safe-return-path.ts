/**
 * Where to go after signing in: a path of this site, or the given one. What a browser would read as another site
 * (`//host`, `/\host`, control characters) is not followed.
 */
export function safeReturnPath(wanted: unknown, otherwise: string): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])[\x20-\x7e]*$/.test(wanted)) return otherwise;
  const base = 'http://self.invalid';
  const url = URL.canParse(wanted, base) ? new URL(wanted, base) : null;
  // Dot segments may leave two slashes at the front, which would name a host again.
  return url?.origin === base && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}` : otherwise;
}
