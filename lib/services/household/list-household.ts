import type { Household } from '@chef/contracts/household';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { openMember } from './member-content.ts';

/** Everybody who eats at the person's table, in the order they were added. @throws AppError `unauthenticated` */
export async function listHousehold({ ctx }: { ctx: ServiceContext }): Promise<Household> {
  const { userId } = authorize(ctx.actor, 'household.read');
  const rows = await ctx.db.householdMember.findMany({
    where: { userId },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  return { members: await Promise.all(rows.map(openMember)) };
}
