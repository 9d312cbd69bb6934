import type { UserId } from '@chef/contracts/ids';
import type { Database } from '../../db/client.ts';

/** Whether a password alone does not open this account: its authenticator app is set up. */
export async function hasAuthenticatorApp(db: Database, userId: UserId): Promise<boolean> {
  return (await db.totpFactor.count({ where: { userId, confirmedAt: { not: null } } })) > 0;
}

/** Whether the person can show more than a password: an authenticator app or a passkey. */
export async function hasSecondFactor(db: Database, userId: UserId): Promise<boolean> {
  return (await hasAuthenticatorApp(db, userId)) || (await db.passkey.count({ where: { userId } })) > 0;
}
