import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string) => createHash('sha256').update(text).digest();

/** Whether an Authorization header carries the token; never when there is no token. Takes the same time for every wrong one. */
export function isBearer(header: string | null, token: string | undefined): boolean {
  if (token === undefined || header === null || !header.startsWith('Bearer ')) return false;
  return timingSafeEqual(digest(header.slice('Bearer '.length)), digest(token));
}
