import type { OrganizationId } from '@chef/contracts/ids';
import type { Organization } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { organizationRoleNamed } from './standing.ts';
import { SHOWN_OF_MEMBERSHIP, toOrganization } from './to-organization.ts';

/** One organisation of the person's. @throws AppError `unauthenticated`, `not_found` for whoever is not of it */
export async function getOrganization({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<Organization> {
  const { userId } = authorize(ctx.actor, 'organization.read');
  const row = await ctx.db.organizationMembership.findUnique({
    where: { organizationId_userId: { organizationId: id, userId } },
    select: SHOWN_OF_MEMBERSHIP,
  });
  authorize(ctx.actor, 'organization.read', row === null ? null : organizationRoleNamed(row.role));
  if (row === null) throw new Error('whoever is not of an organisation passed the policy table');
  return toOrganization(row);
}
