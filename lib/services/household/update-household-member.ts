import { AppError } from '@chef/contracts/app-error';
import type { HouseholdMember, HouseholdMemberContent } from '@chef/contracts/household';
import type { HouseholdMemberId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { sealMember, toMember } from './member-content.ts';
import { refuseWithoutConsent } from './refuse-without-consent.ts';

/**
 * Replaces what is kept about a member.
 * @throws AppError `unauthenticated`, `not_found` (another table's too), `invalid_request` without consent to keep health data
 */
export async function updateHouseholdMember({
  ctx,
  id,
  input,
}: {
  ctx: ServiceContext;
  id: HouseholdMemberId;
  input: HouseholdMemberContent;
}): Promise<HouseholdMember> {
  const { userId } = authorize(ctx.actor, 'household.update');
  await refuseWithoutConsent(ctx, input);
  const contentEncrypted = await sealMember(id, input);
  const { count } = await ctx.db.householdMember.updateMany({
    where: { id, userId },
    data: { contentEncrypted },
  });
  if (count === 0) throw new AppError('not_found', { detail: 'Nobody of this id eats at your table.' });
  return toMember(id, input);
}
