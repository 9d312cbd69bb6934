import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import { openMember } from '../household/member-content.ts';
import { tellsOfHealth } from '../household/tells-of-health.ts';

/**
 * Deletes what is kept about health of an account. Whoever has an allergy or a pregnancy leaves the table as a whole: a
 * person who stayed without their allergy would be cooked for as if they had none.
 */
export async function forgetHealthData(tx: Prisma.TransactionClient, userId: UserId): Promise<void> {
  const rows = await tx.householdMember.findMany({ where: { userId } });
  // What no key opens any more may tell of health as well.
  const judged = await Promise.all(
    rows.map(async (row) => ({ id: row.id, goes: await openMember(row).then(tellsOfHealth, () => true) })),
  );
  const ids = judged.filter(({ goes }) => goes).map(({ id }) => id);
  await tx.householdMember.deleteMany({ where: { id: { in: ids } } });
  // Requests are sealed with what they had to avoid, and their lines tell what was left out; the recipes that they ended with stay.
  await tx.generationEvent.deleteMany({ where: { generation: { userId } } });
  await tx.$executeRaw`
    update generations set request = '{}'::jsonb, request_encrypted = null where user_id = ${userId}`;
}
