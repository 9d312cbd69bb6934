import { randomBytes } from 'node:crypto';
import type { Context } from 'hono';

const HEADER = 'x-request-id';
const ACCEPTED = /^[\w.:-]{1,100}$/;

/** The id the caller gave the request (so that logs of both sides join), or a new one. Stable per request. */
export function getRequestId(c: Context): string {
  const known: unknown = c.get('requestId');
  if (typeof known === 'string') return known;
  const id = readRequestId(c.req.header(HEADER));
  c.set('requestId', id);
  return id;
}

/** @param given header `x-request-id` of the request. */
export function readRequestId(given: string | undefined): string {
  return given !== undefined && ACCEPTED.test(given) ? given : randomBytes(12).toString('base64url');
}
