import { createHash, timingSafeEqual } from 'node:crypto';
import type { ServiceToken } from '../config.ts';
import { Failure } from '../failure.ts';

/**
 * Checks the service token. Digests of equal length are compared, so that the time taken says nothing about
 * the token.
 *
 * @returns the service that the token belongs to; "" where none is wanted.
 * @throws Failure `invalid_api_key`.
 */
export function assertAuthorised(authorization: string | undefined, tokens: readonly ServiceToken[]): string {
  if (tokens.length === 0) return '';
  const given = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
  const known =
    given === undefined
      ? undefined
      : tokens.find(({ token }) => timingSafeEqual(digest(given), digest(token)));
  if (known !== undefined) return known.service;
  throw new Failure('invalid_api_key', 'Send the service token as "Authorization: Bearer …".');
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
