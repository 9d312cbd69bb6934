/** The page about what opens an account. */
export const SECURITY = '/account/security';

/** The page that sets an authenticator app up, and goes on to another. */
export function authenticatorAddress(next: string): string {
  const page = `${SECURITY}/authenticator`;
  return next === SECURITY ? page : `${page}?next=${encodeURIComponent(next)}`;
}
