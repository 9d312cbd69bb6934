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
 * Whether a request that changes something was sent by a page of another site: by Fetch Metadata where the browser sends
 * it, else by the Origin header (OWASP CSRF Prevention Cheat Sheet). Programs send neither.
 */
export function isForeignWrite(request: Request): boolean {
  if (SAFE_METHODS.has(request.method)) return false;
  const site = request.headers.get('sec-fetch-site');
  const origin = request.headers.get('origin');
  if (site === 'cross-site' || site === 'same-site') return true;
  return origin !== null && !isOwnOrigin(origin, request);
}

/**
 * Refuses a write that a page of another site made a browser send with our cookies. Without cookies it is a program's; of a
 * request with a bearer token the cookies are not looked at.
 * @throws AppError `forbidden`
 */
export function refuseForeignWrite(request: Request): void {
  if (request.headers.get('cookie') === null) return;
  if (readBearer(request.headers.get('authorization')) !== null) return;
  if (isForeignWrite(request)) {
    throw new AppError('forbidden', { detail: 'This request came from a page of another site.' });
  }
}
