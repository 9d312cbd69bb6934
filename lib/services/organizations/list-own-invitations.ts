import type { OwnInvitationList } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { invitedRoleNamed } from './to-invitation.ts';

interface InvitationRow {
  readonly id: string;
  readonly organization: string;
  readonly role: string;
  readonly invitedBy: string | null;
  readonly expiresAt: Date;
}

/** Invitations that wait for the person’s answer, for the address that their account has confirmed. @throws AppError `unauthenticated` */
export async function listOwnInvitations({ ctx }: { ctx: ServiceContext }): Promise<OwnInvitationList> {
  authorize(ctx.actor, 'invitation.list');
  const rows = await ctx.db.$queryRaw<InvitationRow[]>`
    select id, organization_name as organization, role, invited_by as "invitedBy", expires_at as "expiresAt"
    from invitations_to_me() order by expires_at desc, id`;
  return {
    invitations: rows.map(({ role, expiresAt, ...row }) => ({
      ...row,
      role: invitedRoleNamed(role),
      expiresAt: expiresAt.toISOString(),
    })),
  };
}
