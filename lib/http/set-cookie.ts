/** How a cookie is to be set. */
export interface CookieOptions {
  readonly httpOnly: boolean;
  readonly sameSite: 'lax' | 'strict';
  readonly secure: boolean;
  readonly path: string;
  /** Seconds; 0 takes it away. */
  readonly maxAge: number;
}

/** A Set-Cookie header (RFC 6265bis). Names and values are ours: none needs quoting. */
export function setCookie(name: string, value: string, options: CookieOptions): string {
  const parts = [
    `${name}=${value}`,
    `Path=${options.path}`,
    `Max-Age=${options.maxAge}`,
    `SameSite=${options.sameSite === 'lax' ? 'Lax' : 'Strict'}`,
  ];
  if (options.httpOnly) parts.push('HttpOnly');
  if (options.secure) parts.push('Secure');
  return parts.join('; ');
}
