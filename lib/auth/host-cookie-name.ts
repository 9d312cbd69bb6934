/**
 * The name of a cookie. On https it gets the prefix with which browsers take it from this very host only, for all of its
 * paths, and never without encryption (RFC 6265bis, 4.1.3.2): no neighbouring subdomain can plant one.
 */
export function hostCookieName(name: string, isSecure: boolean): string {
  return isSecure ? `__Host-${name}` : name;
}
