import type { OrganizationId } from '@chef/contracts/ids';
import type { NewOrganization, Organization } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { getOrganization } from './get-organization.ts';
import { lockedStanding } from './standing.ts';

/** Gives an organisation another name. @throws AppError `unauthenticated`, `not_found`, `forbidden` */
export async function renameOrganization({
  ctx,
  id,
  input,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  input: NewOrganization;
}): Promise<Organization> {
  const { userId } = authorize(ctx.actor, 'organization.rename');
  await inTransaction(ctx.db, async (tx) => {
    authorize(ctx.actor, 'organization.rename', await lockedStanding(tx, id, userId));
    const { count } = await tx.organization.updateMany({
      where: { id, name: { not: input.name } },
      data: { name: input.name },
    });
    if (count === 0) return;
    await appendAuditEvent(tx, {
      action: 'organization_renamed',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { organization: id },
    });
  });
  return getOrganization({ ctx, id });
}
