import { randomBytes } from 'node:crypto';
import type { UserId } from '@chef/contracts/ids';
import type { Database } from '../../db/client.ts';

export type ChallengePurpose = 'register' | 'sign_in' | 'confirm';

/** How long a challenge may wait for its answer, ms. A sign-in page waits longest, for somebody who reads it first. */
const LIFETIME_MS: Readonly<Record<ChallengePurpose, number>> = {
  register: 300_000,
  confirm: 300_000,
  sign_in: 600_000,
};
const CHALLENGE_BYTES = 32;

/** Draws a challenge and keeps it until it is answered or too old. `userId` is null where anybody may answer. */
export async function createChallenge(
  db: Database,
  purpose: ChallengePurpose,
  userId: UserId | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = randomBytes(CHALLENGE_BYTES);
  const expiresAt = new Date(Date.now() + LIFETIME_MS[purpose]);
  await db.passkeyChallenge.create({
    data: { challenge: bytes.toString('base64url'), purpose, userId, expiresAt },
  });
  return new Uint8Array(bytes);
}

/** Uses a challenge up: true once, for what and whom it was drawn. Whatever else the answer holds, it is gone after. */
export async function useChallenge(
  db: Database,
  challenge: string,
  purpose: ChallengePurpose,
  userId: UserId | null,
): Promise<boolean> {
  const { count } = await db.passkeyChallenge.deleteMany({
    where: { challenge, purpose, userId, expiresAt: { gt: new Date() } },
  });
  return count === 1;
}
