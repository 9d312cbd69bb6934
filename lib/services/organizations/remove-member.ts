import { AppError } from '@chef/contracts/app-error';
import type { OrganizationId, UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { organizationPeople } from './organization-people.ts';
import { refuseLastOwner } from './refuse-last-owner.ts';
import { lockedStanding, standingIn } from './standing.ts';
import { tellMember } from './tell-member.ts';

/**
 * Takes somebody out of an organisation: from their next request on it does not exist for them. Admins remove members,
 * owners everybody.
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `last_owner`
 */
export async function removeMember({
  ctx,
  id,
  memberId,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  memberId: UserId;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'organization.remove_member');
  await inTransaction(ctx.db, async (tx) => {
    const standing = await lockedStanding(tx, id, userId);
    authorize(ctx.actor, 'organization.remove_member', standing);
    const role = await standingIn(tx, id, memberId);
    if (role === null) throw new AppError('not_found', { detail: 'This person is not in the organisation.' });
    if (standing !== 'owner' && role !== 'member' && memberId !== userId) {
      throw new AppError('forbidden', { detail: 'Only an owner removes admins and owners.' });
    }
    if (role === 'owner') await refuseLastOwner(tx, id, memberId);
    if (memberId !== userId) {
      const { name } = await tx.organization.findUniqueOrThrow({ where: { id } });
      await tellMember(tx, (await organizationPeople(tx, id)).get(memberId), {
        kind: 'organization_member_removed',
        values: { organization: name },
        path: '/account/organizations',
      });
    }
    await tx.organizationMembership.deleteMany({ where: { organizationId: id, userId: memberId } });
    await appendAuditEvent(tx, {
      action: memberId === userId ? 'organization_left' : 'organization_member_removed',
      actor: `user:${userId}`,
      subjectUserId: memberId,
      data: { organization: id, role },
    });
  });
}
