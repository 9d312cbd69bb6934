import { AppError } from '@chef/contracts/app-error';
import type { Household } from '@chef/contracts/household';
import type { HouseholdMemberId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { listHousehold } from './list-household.ts';

/** Takes somebody from the person's table; nothing of them is kept. @throws AppError `unauthenticated`, `not_found` */
export async function deleteHouseholdMember({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: HouseholdMemberId;
}): Promise<Household> {
  const { userId } = authorize(ctx.actor, 'household.remove');
  const { count } = await ctx.db.householdMember.deleteMany({ where: { id, userId } });
  if (count === 0) throw new AppError('not_found', { detail: 'Nobody of this id eats at your table.' });
  return listHousehold({ ctx });
}
