import type { OrganizationId } from '@chef/contracts/ids';
import type { InvitationList } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { standingIn } from './standing.ts';
import { toInvitation } from './to-invitation.ts';

/** Invitations of an organisation that wait for an answer, newest first. @throws AppError `unauthenticated`, `not_found`, `forbidden` */
export async function listInvitations({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<InvitationList> {
  const { userId } = authorize(ctx.actor, 'organization.list_invitations');
  authorize(ctx.actor, 'organization.list_invitations', await standingIn(ctx.db, id, userId));
  const rows = await ctx.db.organizationInvitation.findMany({
    where: { organizationId: id, expiresAt: { gt: new Date() } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return { invitations: rows.map(toInvitation) };
}
