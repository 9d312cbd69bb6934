import { ID_PREFIXES, type Id, type IdKind } from './ids.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const LENGTH = 22;
const RANDOM_BYTES = 10;

/**
 * A new identifier: 48 bits of milliseconds, then 80 random bits, in base62. Ids made later sort later (in
 * byte order), which keeps index pages together, and 80 bits cannot be guessed.
 */
export function createId<K extends IdKind>(kind: K, now: number = Date.now()): Id<K> {
  const random = globalThis.crypto.getRandomValues(new Uint8Array(RANDOM_BYTES));
  let value = BigInt(now);
  for (const byte of random) value = (value << 8n) | BigInt(byte);
  let text = '';
  for (let i = 0; i < LENGTH; i++) {
    text = ALPHABET.charAt(Number(value % 62n)) + text;
    value /= 62n;
  }
  return `${ID_PREFIXES[kind]}_${text}` as Id<K>;
}
