import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { type NewOrganization, ORGANIZATION_LIMITS, type Organization } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { SHOWN_OF_MEMBERSHIP, toOrganization } from './to-organization.ts';

/** Makes an organisation with the person as its owner. @throws AppError `unauthenticated`, `invalid_request` for whoever owns many already */
export async function createOrganization({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NewOrganization;
}): Promise<Organization> {
  const { userId } = authorize(ctx.actor, 'organization.create');
  const id = createId('organization');
  return inTransaction(ctx.db, async (tx) => {
    // The person's row is locked, so that two at once cannot both be the last that is allowed.
    await tx.$executeRaw`select id from users where id = ${userId} for update`;
    const owned = await tx.organizationMembership.count({ where: { userId, role: 'owner' } });
    if (owned >= ORGANIZATION_LIMITS.ownedMax) {
      const detail = `You own ${owned} organisations. Delete one, or hand one over, before you make another.`;
      const errors = [{ pointer: '/name', code: 'organizations_full', detail }];
      throw new AppError('invalid_request', { detail, errors });
    }
    // Without reading it back: it is theirs to see only once they are of it.
    await tx.organization.createMany({ data: { id, name: input.name, createdBy: userId } });
    await tx.organizationMembership.createMany({ data: { organizationId: id, userId, role: 'owner' } });
    await appendAuditEvent(tx, {
      action: 'organization_created',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { organization: id },
    });
    const where = { organizationId_userId: { organizationId: id, userId } };
    return toOrganization(
      await tx.organizationMembership.findUniqueOrThrow({ where, select: SHOWN_OF_MEMBERSHIP }),
    );
  });
}
