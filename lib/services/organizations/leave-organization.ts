import type { OrganizationId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { refuseLastOwner } from './refuse-last-owner.ts';
import { lockedStanding } from './standing.ts';

/** Takes the person out of an organisation. @throws AppError `unauthenticated`, `not_found`, `last_owner` */
export async function leaveOrganization({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'organization.leave');
  await inTransaction(ctx.db, async (tx) => {
    const standing = await lockedStanding(tx, id, userId);
    authorize(ctx.actor, 'organization.leave', standing);
    if (standing === 'owner') await refuseLastOwner(tx, id, userId);
    await tx.organizationMembership.deleteMany({ where: { organizationId: id, userId } });
    await appendAuditEvent(tx, {
      action: 'organization_left',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { organization: id, role: standing },
    });
  });
}
