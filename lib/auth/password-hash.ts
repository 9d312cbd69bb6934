import { hash, verify } from '@node-rs/argon2';
import { processWide } from '../config/process-wide.ts';

/** argon2id with 19 MiB, 2 passes, 1 lane: the first choice of OWASP's Password Storage Cheat Sheet. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Hashes a password; the answer is a PHC string that carries its salt and parameters. Takes about 60 ms of a core. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), PARAMETERS);
}

/**
 * Whether a password is the one that was hashed. Without a hash (no such account, no password set) the same work is
 * done on a stand-in, so that the time of an answer does not tell which accounts exist.
 */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const stored = passwordHash ?? (await standInHash());
  const isRight = await verify(stored, password.normalize('NFKC'));
  return isRight && passwordHash !== null;
}

function standInHash(): Promise<string> {
  return processWide('stand-in-password-hash', () => hashPassword(globalThis.crypto.randomUUID()));
}
