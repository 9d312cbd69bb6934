import { AppError } from '@chef/contracts/app-error';
import { readBearer } from '../auth/read-bearer.ts';
import { serverEnv } from '../config/env.server.ts';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Whether a page at this origin is ours: the public address, or the very host that was asked. */
function isOwnOrigin(origin: string, request: Request): boolean {
  if (origin === new URL(serverEnv().APP_URL).origin) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.get('host');
}

/**
 * Refuses a write that a page of another site made a browser send with our cookies: Fetch Metadata where the browser
 * sends it, else the Origin header (OWASP CSRF Prevention Cheat Sheet). Programs send neither,
 * and no cookies; of a request with a bearer token the cookies are not looked at.
 * @throws AppError `forbidden`
 */
export function refuseForeignWrite(request: Request): void {
  if (SAFE_METHODS.has(request.method) || request.headers.get('cookie') === null) return;
  if (readBearer(request.headers.get('authorization')) !== null) return;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  const isForeignSite = site === 'cross-site' || site === 'same-site';
  if (!isForeignSite && (origin === null || isOwnOrigin(origin, request))) return;
  throw new AppError('forbidden', { detail: 'This request came from a page of another site.' });
}
