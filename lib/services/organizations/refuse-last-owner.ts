import { AppError } from '@chef/contracts/app-error';
import type { Prisma } from '../../db/client.ts';

/** @throws AppError `last_owner` where nobody else owns the organisation, which is locked: then nobody could lead it any more */
export async function refuseLastOwner(
  tx: Prisma.TransactionClient,
  organizationId: string,
  userId: string,
): Promise<void> {
  const others = { organizationId, userId: { not: userId } };
  if ((await tx.organizationMembership.count({ where: { ...others, role: 'owner' } })) > 0) return;
  const isAlone = (await tx.organizationMembership.count({ where: others })) === 0;
  throw new AppError('last_owner', {
    detail: isAlone
      ? 'You are alone in this organisation. Delete it instead.'
      : 'You are the only owner. Make somebody else an owner first.',
  });
}
