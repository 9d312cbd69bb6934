import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';

/** How many ways there are into an account without a mail: its password, each passkey and each account at a provider. */
export async function countWaysIn(tx: Prisma.TransactionClient, userId: UserId): Promise<number> {
  const { passwordHash, _count } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true, _count: { select: { linkedProviders: true, passkeys: true } } },
  });
  return _count.linkedProviders + _count.passkeys + (passwordHash === null ? 0 : 1);
}
