import { createHash } from 'node:crypto';
import { serverEnv } from '../config/env.server.ts';
import type { AnyRoute } from './route-types.ts';

/** Characters of the hash that make an entity tag: 2^-108 that two answers share one. */
const TAG_LENGTH = 27;

/** Whether `If-None-Match` names the tag (RFC 9110, 13.1.2: weak comparison, or any). */
function isKnown(header: string | null, tag: string): boolean {
  if (header === null) return false;
  return header.split(',').some((one) => {
    const known = one.trim();
    return known === '*' || known.replace(/^(?!W\/)/, 'W/') === tag;
  });
}

/**
 * The answer with a route's result. Where the route says so, it carries an entity tag, a browser keeps it and asks
 * whether it still holds; then 304 without the body.
 */
export function jsonResponse(route: AnyRoute, request: Request, value: unknown): Response {
  // Only while testing: an answer that its own description does not fit is a bug of ours.
  if (serverEnv().NODE_ENV === 'test') route.response.schema.parse(value);
  const body = JSON.stringify(value);
  const headers = new Headers({ 'content-type': 'application/json; charset=utf-8' });
  if (!route.isRevalidated) {
    headers.set('cache-control', 'no-store');
    return new Response(body, { headers });
  }
  // Weak, since a proxy or the server may compress the same answer.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, TAG_LENGTH)}"`;
  headers.set('etag', tag);
  headers.set('cache-control', 'private, no-cache');
  if (!isKnown(request.headers.get('if-none-match'), tag)) return new Response(body, { headers });
  headers.delete('content-type');
  return new Response(null, { status: 304, headers });
}
