import { createHash, timingSafeEqual } from 'node:crypto';
import { Failure } from '../failure.ts';

/**
 * Checks the service token. Digests of equal length are compared, so that the time taken says nothing about
 * the token.
 *
 * @throws Failure `invalid_api_key`.
 */
export function assertAuthorised(authorization: string | undefined, tokens: readonly string[]): void {
  if (tokens.length === 0) return;
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const isKnown =
    given !== undefined && tokens.some((token) => timingSafeEqual(digest(given), digest(token)));
  if (isKnown) return;
  throw new Failure('invalid_api_key', 'Send the service token as "Authorization: Bearer …".');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
