import type { UserId, VisitorId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';

/** Hands what a browser cooked without an account to the account that it now signs in to. */
export async function claimVisitorWork(
  tx: Prisma.TransactionClient,
  { visitorId, userId }: { readonly visitorId: VisitorId; readonly userId: UserId },
): Promise<void> {
  const where = { visitorId, userId: null };
  const data = { visitorId: null, userId };
  await tx.generation.updateMany({ where, data });
  await tx.recipe.updateMany({ where, data });
}
