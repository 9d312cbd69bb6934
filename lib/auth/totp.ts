import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { decodeBase32, encodeBase32 } from './base32.ts';

/** What every authenticator app takes for granted (RFC 6238): HMAC-SHA-1, 30-second steps, 6 digits. */
const STEP_SECONDS = 30;
const DIGITS = 6;
/** Bytes of a secret: as many as the hash has (RFC 4226, section 4, R6). */
const SECRET_BYTES = 20;
/** Steps that a phone's clock may be off, each way (RFC 6238, section 5.2). */
const SKEW_STEPS = 1;

/** A new shared secret, base32. */
export function createTotpSecret(): string {
  return encodeBase32(randomBytes(SECRET_BYTES));
}

/** The 30-second step that a moment lies in, counted from 1970. */
export function totpStep(now: Date): number {
  return Math.floor(now.getTime() / 1000 / STEP_SECONDS);
}

/** The code of a step (RFC 4226, section 5.3), six digits. */
export function totpCode(secret: string, step: number): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', decodeBase32(secret)).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  const number = hash.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** DIGITS).padStart(DIGITS, '0');
}

/** The step near now whose code this is, or null. Takes the same time for every wrong code. */
export function findTotpStep(secret: string, code: string, now: Date): number | null {
  const given = Buffer.from(code);
  let found: number | null = null;
  for (let off = -SKEW_STEPS; off <= SKEW_STEPS; off++) {
    const step = totpStep(now) + off;
    const right = Buffer.from(totpCode(secret, step));
    if (given.length === right.length && timingSafeEqual(given, right)) found = step;
  }
  return found;
}

/** The address that an app reads from a QR code (Key Uri Format of Google Authenticator, which all apps follow). */
export function totpUri(secret: string, issuer: string, account: string): string {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(account)}`;
  const query = `secret=${secret}&issuer=${encodeURIComponent(issuer)}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`;
  return `otpauth://totp/${label}?${query}`;
}
