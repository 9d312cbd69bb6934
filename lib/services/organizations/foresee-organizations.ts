import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { fatesOf, type OrganizationFates, toFates } from './organization-fates.ts';

/** What would become of the person’s organisations if their account were deleted now. @throws AppError `unauthenticated` */
export async function foreseeOrganizations({ ctx }: { ctx: ServiceContext }): Promise<OrganizationFates> {
  const { userId } = authorize(ctx.actor, 'organization.list');
  return toFates(await fatesOf(ctx.db, userId));
}
