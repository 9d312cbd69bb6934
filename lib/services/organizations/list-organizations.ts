import type { OrganizationList } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { SHOWN_OF_MEMBERSHIP, toOrganization } from './to-organization.ts';

/** The organisations that the person is of, by name. @throws AppError `unauthenticated` */
export async function listOrganizations({ ctx }: { ctx: ServiceContext }): Promise<OrganizationList> {
  const { userId } = authorize(ctx.actor, 'organization.list');
  const rows = await ctx.db.organizationMembership.findMany({
    where: { userId },
    orderBy: [{ organization: { name: 'asc' } }, { organizationId: 'asc' }],
    select: SHOWN_OF_MEMBERSHIP,
  });
  return { organizations: rows.map(toOrganization) };
}
