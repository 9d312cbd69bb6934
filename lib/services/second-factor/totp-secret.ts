import type { UserId } from '@chef/contracts/ids';
import { decryptField, encryptField } from '../secrets/field-cipher.ts';

const placeOf = (userId: string) => `totp_factors.secret:${userId}`;

/** A shared secret as the database keeps it. */
export function sealTotpSecret(userId: UserId, secret: string): Promise<string> {
  return encryptField(secret, placeOf(userId));
}

/** The shared secret of a row. @throws Error when no key opens it */
export function openTotpSecret(row: {
  readonly userId: string;
  readonly secretEncrypted: string;
}): Promise<string> {
  return decryptField(row.secretEncrypted, placeOf(row.userId));
}
