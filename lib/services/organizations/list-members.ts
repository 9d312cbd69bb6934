import type { OrganizationId } from '@chef/contracts/ids';
import { ORGANIZATION_ROLES, type OrganizationMembers } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { organizationPeople } from './organization-people.ts';
import { organizationRoleNamed, standingIn } from './standing.ts';

/** Everybody of an organisation: owners first, then admins, each in the order they came. @throws AppError `unauthenticated`, `not_found` */
export async function listMembers({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<OrganizationMembers> {
  const { userId } = authorize(ctx.actor, 'organization.list_members');
  authorize(ctx.actor, 'organization.list_members', await standingIn(ctx.db, id, userId));
  const [rows, people] = await Promise.all([
    ctx.db.organizationMembership.findMany({
      where: { organizationId: id },
      orderBy: [{ joinedAt: 'asc' }, { userId: 'asc' }],
    }),
    organizationPeople(ctx.db, id),
  ]);
  const members = rows.map((row) => ({
    userId: row.userId,
    name: people.get(row.userId)?.displayName ?? null,
    email: people.get(row.userId)?.email ?? '',
    role: organizationRoleNamed(row.role),
    joinedAt: row.joinedAt.toISOString(),
    isSelf: row.userId === userId,
  }));
  const rank = ({ role }: (typeof members)[number]) => -ORGANIZATION_ROLES.indexOf(role);
  return { members: members.sort((a, b) => rank(a) - rank(b)) };
}
