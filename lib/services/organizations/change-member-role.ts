import { AppError } from '@chef/contracts/app-error';
import type { OrganizationId, UserId } from '@chef/contracts/ids';
import type { OrganizationMembers, OrganizationRole } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { listMembers } from './list-members.ts';
import { organizationPeople } from './organization-people.ts';
import { refuseLastOwner } from './refuse-last-owner.ts';
import { lockedStanding, standingIn } from './standing.ts';
import { tellMember } from './tell-member.ts';

/** A change of what somebody is in an organisation, by one of its owners. */
interface RoleChange {
  readonly organizationId: OrganizationId;
  readonly memberId: UserId;
  readonly role: OrganizationRole;
  readonly by: UserId;
}

/**
 * Gives somebody of a locked organisation a role, writes it down and tells them, unless they did it themselves.
 * @throws AppError `not_found`, `last_owner`
 */
export async function giveRole(tx: Prisma.TransactionClient, change: RoleChange): Promise<void> {
  const { organizationId, memberId, role, by } = change;
  const before = await standingIn(tx, organizationId, memberId);
  if (before === null) throw new AppError('not_found', { detail: 'This person is not in the organisation.' });
  if (before === role) return;
  if (before === 'owner') await refuseLastOwner(tx, organizationId, memberId);
  if (memberId !== by) {
    const { name } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
    const person = (await organizationPeople(tx, organizationId)).get(memberId);
    const values = { organization: name, role };
    await tellMember(tx, person, {
      kind: 'organization_role_changed',
      values,
      path: `/account/organizations/${organizationId}`,
    });
  }
  await appendAuditEvent(tx, {
    action: 'organization_role_changed',
    actor: `user:${by}`,
    subjectUserId: memberId,
    data: { organization: organizationId, role, before },
  });
  // Last: an owner who gives their own role away may do nothing more.
  await tx.organizationMembership.updateMany({
    where: { organizationId, userId: memberId },
    data: { role },
  });
}

/**
 * Gives somebody of an organisation another role.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found`, `forbidden`, `last_owner`
 */
export async function changeMemberRole({
  ctx,
  id,
  memberId,
  role,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  memberId: UserId;
  role: OrganizationRole;
}): Promise<OrganizationMembers> {
  const { userId } = authorize(ctx.actor, 'organization.change_role');
  await inTransaction(ctx.db, async (tx) => {
    authorize(ctx.actor, 'organization.change_role', await lockedStanding(tx, id, userId));
    await giveRole(tx, { organizationId: id, memberId, role, by: userId });
  });
  return listMembers({ ctx, id });
}
