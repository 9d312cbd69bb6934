import type { OrganizationId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { organizationPeople } from './organization-people.ts';
import { lockedStanding } from './standing.ts';
import { tellMember } from './tell-member.ts';

/**
 * Deletes an organisation with its memberships and invitations, and tells everybody who was of it.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found`, `forbidden`
 */
export async function deleteOrganization({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'organization.delete');
  await inTransaction(ctx.db, async (tx) => {
    authorize(ctx.actor, 'organization.delete', await lockedStanding(tx, id, userId));
    const { name } = await tx.organization.findUniqueOrThrow({ where: { id } });
    for (const person of (await organizationPeople(tx, id)).values()) {
      await appendAuditEvent(tx, {
        action: 'organization_deleted',
        actor: `user:${userId}`,
        subjectUserId: person.userId,
        data: { organization: id },
      });
      if (person.userId === userId) continue;
      const mail = {
        kind: 'organization_deleted',
        values: { organization: name },
        path: '/account/organizations',
      } as const;
      await tellMember(tx, person, mail);
    }
    await tx.organization.deleteMany({ where: { id } });
  });
}
