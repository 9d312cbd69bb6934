import type { UserId } from '@chef/contracts/ids';
import { hashPassword } from '../../auth/password-hash.ts';
import { createRecoveryCode, plainRecoveryCode, RECOVERY_CODES } from '../../auth/recovery-code.ts';
import type { Prisma } from '../../db/client.ts';

/** A set of codes, and what is kept of them. */
export interface RecoveryCodes {
  readonly codes: readonly string[];
  readonly hashes: readonly string[];
}

/** Draws a set of codes and hashes each; outside of the transaction, since hashing takes its time. */
export async function drawRecoveryCodes(): Promise<RecoveryCodes> {
  const codes = Array.from({ length: RECOVERY_CODES }, (_, slot) => createRecoveryCode(slot));
  return { codes, hashes: await Promise.all(codes.map((code) => hashPassword(plainRecoveryCode(code)))) };
}

/** Puts a set in place of the one before, whose codes open nothing any more. */
export async function replaceRecoveryCodes(
  tx: Prisma.TransactionClient,
  userId: UserId,
  { hashes }: RecoveryCodes,
): Promise<void> {
  await tx.recoveryCode.deleteMany({ where: { userId } });
  await tx.recoveryCode.createMany({
    data: hashes.map((codeHash, slot) => ({ userId, slot, codeHash })),
  });
}
