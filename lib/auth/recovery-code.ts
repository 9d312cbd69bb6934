import { randomInt } from 'node:crypto';

/** How many codes a person gets at a time; each begins with its number. */
export const RECOVERY_CODES = 10;
/** Letters and digits that are not mistaken for one another. */
const ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const LENGTH = 12;

/** A code like `3k7m-p2qx-9wvt`: its number, then 11 random characters (54 bits). */
export function createRecoveryCode(slot: number): string {
  let code = String(slot);
  while (code.length < LENGTH) code += ALPHABET.charAt(randomInt(ALPHABET.length));
  return code.replace(/(.{4})(?=.)/g, '$1-');
}

/** A typed code without its dashes and spaces, and its number; null when it cannot be one. */
export function readRecoveryCode(typed: string): { readonly slot: number; readonly plain: string } | null {
  const plain = plainRecoveryCode(typed);
  const slot = Number(/^\d[2-9a-z]{11}$/.test(plain) ? plain.charAt(0) : Number.NaN);
  return Number.isNaN(slot) ? null : { slot, plain };
}

/** What of a code is hashed: nobody has to type its dashes or mind capitals. */
export function plainRecoveryCode(code: string): string {
  return code.toLowerCase().replace(/[\s-]/g, '');
}
