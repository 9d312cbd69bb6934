import { AppError } from '@chef/contracts/app-error';
import type { OrganizationId, UserId } from '@chef/contracts/ids';
import type { OrganizationMembers } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { giveRole } from './change-member-role.ts';
import { listMembers } from './list-members.ts';
import { lockedStanding } from './standing.ts';

/**
 * Makes somebody else an owner and the person an admin, both or neither.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found`, `forbidden`, `invalid_request` for oneself
 */
export async function transferOwnership({
  ctx,
  id,
  memberId,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  memberId: UserId;
}): Promise<OrganizationMembers> {
  const { userId } = authorize(ctx.actor, 'organization.transfer');
  await inTransaction(ctx.db, async (tx) => {
    authorize(ctx.actor, 'organization.transfer', await lockedStanding(tx, id, userId));
    if (memberId === userId) {
      const detail = 'You own it already. Choose somebody else.';
      throw new AppError('invalid_request', {
        detail,
        errors: [{ pointer: '/userId', code: 'oneself', detail }],
      });
    }
    await giveRole(tx, { organizationId: id, memberId, role: 'owner', by: userId });
    await giveRole(tx, { organizationId: id, memberId: userId, role: 'admin', by: userId });
  });
  return listMembers({ ctx, id });
}
