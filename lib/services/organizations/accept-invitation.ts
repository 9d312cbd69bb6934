import { AppError } from '@chef/contracts/app-error';
import { ORGANIZATION_LIMITS, type Organization } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { findOwnInvitation, type NamedInvitation } from './find-own-invitation.ts';
import { standingIn } from './standing.ts';
import { SHOWN_OF_MEMBERSHIP, toOrganization } from './to-organization.ts';

/**
 * Brings the person into the organisation that invited their confirmed address, once.
 * @throws AppError `unauthenticated`, `link_expired` or `not_found`, `invalid_request` for an organisation that is full
 */
export async function acceptInvitation({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NamedInvitation;
}): Promise<Organization> {
  const { userId } = authorize(ctx.actor, 'invitation.accept');
  return inTransaction(ctx.db, async (tx) => {
    const { id, organizationId, role } = await findOwnInvitation(tx, userId, input);
    if ((await standingIn(tx, organizationId, userId)) === null) {
      // Before the invitation goes: the database lets nobody in without one, and shows the others only to whoever is in.
      await tx.organizationMembership.createMany({ data: { organizationId, userId, role } });
      const people = await tx.organizationMembership.count({ where: { organizationId } });
      if (people > ORGANIZATION_LIMITS.membersMax) {
        const detail = 'This organisation is full. Ask whoever invited you to make room.';
        const errors = [{ pointer: '', code: 'members_full', detail }];
        throw new AppError('invalid_request', { detail, errors });
      }
      await appendAuditEvent(tx, {
        action: 'organization_joined',
        actor: `user:${userId}`,
        subjectUserId: userId,
        data: { organization: organizationId, role },
      });
    }
    await tx.organizationInvitation.deleteMany({ where: { id } });
    const where = { organizationId_userId: { organizationId, userId } };
    return toOrganization(
      await tx.organizationMembership.findUniqueOrThrow({ where, select: SHOWN_OF_MEMBERSHIP }),
    );
  });
}
