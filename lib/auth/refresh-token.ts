import { createHash, createHmac, randomBytes } from 'node:crypto';

/** Tells people and scanners for leaked secrets what they have found. */
const PREFIX = 'chef_rt_';

/** A refresh token that begins a family: 256 random bits. */
export function createRefreshToken(): string {
  return `${PREFIX}${randomBytes(32).toString('base64url')}`;
}

/** What is drawn when a token is exchanged, for its successor to follow from both. */
export function createSuccessorSalt(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * The token that follows, 256 bits: it can be made again for a caller who lost the answer, by nobody who has only the
 * salt (a stolen table) or only the token.
 */
export function successorOf(token: string, salt: string): string {
  return `${PREFIX}${createHmac('sha256', token).update(salt).digest('base64url')}`;
}

/** SHA-256 in hexadecimal: all that is kept of a token. */
export function hashRefreshToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
