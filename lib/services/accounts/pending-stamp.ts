import type { UserId } from '@chef/contracts/ids';
import { keyedHash } from '../../auth/signed-value.ts';
import type { Database } from '../../db/client.ts';

/** What a sign-in under way carries of the account's password: once that is another, the sign-in holds no more. */
export async function pendingStamp(db: Database, userId: UserId, secret: string): Promise<string> {
  const user = await db.user.findUnique({ where: { id: userId }, select: { passwordHash: true } });
  return keyedHash(secret, 'pending-sign-in', user?.passwordHash ?? '');
}
