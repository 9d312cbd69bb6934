import { AppError } from '@chef/contracts/app-error';
import type { InvitationId, OrganizationId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { lockedStanding } from './standing.ts';

/** Takes an invitation back: its link works no more. @throws AppError `unauthenticated`, `not_found`, `forbidden` */
export async function revokeInvitation({
  ctx,
  id,
  invitationId,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  invitationId: InvitationId;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'organization.revoke_invitation');
  await inTransaction(ctx.db, async (tx) => {
    const standing = await lockedStanding(tx, id, userId);
    authorize(ctx.actor, 'organization.revoke_invitation', standing);
    const row = await tx.organizationInvitation.findFirst({
      where: { id: invitationId, organizationId: id },
    });
    if (row === null)
      throw new AppError('not_found', { detail: 'This invitation is answered, over or taken back.' });
    if (standing !== 'owner' && row.role !== 'member') {
      throw new AppError('forbidden', { detail: 'Only an owner takes invitations of admins back.' });
    }
    await tx.organizationInvitation.deleteMany({ where: { id: invitationId } });
    await appendAuditEvent(tx, {
      action: 'organization_invitation_revoked',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { organization: id, role: row.role },
    });
  });
}
