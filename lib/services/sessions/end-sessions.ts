import type { SessionId, UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';

/** Ends the sessions of an account, all or all but one. Returns how many were ended. */
export async function endSessions(
  tx: Prisma.TransactionClient,
  { userId, exceptId }: { readonly userId: UserId; readonly exceptId: SessionId | null },
): Promise<number> {
  const { count } = await tx.session.updateMany({
    where: { userId, revokedAt: null, ...(exceptId === null ? {} : { id: { not: exceptId } }) },
    data: { revokedAt: new Date() },
  });
  return count;
}
