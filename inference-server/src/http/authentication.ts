import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure } from '../failure.ts';

/**
 * Checks the service token. Digests of equal length are compared, so that the time taken says nothing about
 * the token.
 *
 * @throws Failure `invalid_api_key`.
 */
export function assertAuthorised(authorization: string | undefined, token: string | null): void {
  if (token === null) return;
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  if (given !== undefined && timingSafeEqual(digest(given), digest(token))) return;
  throw new Failure('invalid_api_key', 'Send the service token as "Authorization: Bearer …".');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
