import { createHash, randomBytes } from 'node:crypto';

/** A token for a link in a mail: 256 random bits in base64url (43 characters), and what is kept of it. */
export function createOneTimeToken(): { readonly token: string; readonly tokenHash: string } {
  const token = randomBytes(32).toString('base64url');
  return { token, tokenHash: hashOneTimeToken(token) };
}

/** SHA-256 of a token in hexadecimal: enough for a secret of full entropy, and a stolen table opens nothing. */
export function hashOneTimeToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
