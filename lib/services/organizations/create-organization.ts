import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { OrganizationId } from '@chef/contracts/ids';
import { type NewOrganization, ORGANIZATION_LIMITS, type Organization } from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { claimWithChange } from '../idempotency/claim-with-change.ts';
import type { ServiceContext } from '../service-context.ts';
import { getOrganization } from './get-organization.ts';

/** Makes an organisation with the person as its owner. @throws AppError `unauthenticated`, `invalid_request` for whoever owns many already, `idempotency_mismatch` */
export async function createOrganization({
  ctx,
  input,
  idempotencyKey = null,
}: {
  ctx: ServiceContext;
  input: NewOrganization;
  idempotencyKey?: string | null;
}): Promise<Organization> {
  const { userId } = authorize(ctx.actor, 'organization.create');
  const id = createId('organization');
  return inTransaction(ctx.db, async (tx) => {
    const change = { key: idempotencyKey, route: 'organizations', request: input, resourceId: id };
    const earlier = await claimWithChange(ctx, tx, change);
    if (earlier !== null) return getOrganization({ ctx: { ...ctx, db: tx }, id: earlier as OrganizationId });
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
    return getOrganization({ ctx: { ...ctx, db: tx }, id });
  });
}
