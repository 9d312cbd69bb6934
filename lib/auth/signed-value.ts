import { createHmac, timingSafeEqual } from 'node:crypto';

/** Keyed hash of a text for one purpose; hashes for two purposes cannot be compared. Base64url, 22 characters (128 bits). */
export function keyedHash(secret: string, purpose: string, text: string): string {
  return createHmac('sha256', secret).update(`${purpose}\0${text}`).digest('base64url').slice(0, 22);
}

/** `value.signature`. */
export function signValue(secret: string, purpose: string, value: string): string {
  return `${value}.${keyedHash(secret, purpose, value)}`;
}

/** The value of a signed text, or null when the signature is not ours. Takes the same time for every wrong one. */
export function verifyValue(secret: string, purpose: string, signed: string): string | null {
  const dot = signed.lastIndexOf('.');
  if (dot < 1) return null;
  const value = signed.slice(0, dot);
  const given = Buffer.from(signed.slice(dot + 1));
  const right = Buffer.from(keyedHash(secret, purpose, value));
  return given.length === right.length && timingSafeEqual(given, right) ? value : null;
}
