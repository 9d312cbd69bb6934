import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import {
  HOUSEHOLD_LIMITS,
  type HouseholdMember,
  type HouseholdMemberContent,
} from '@chef/contracts/household';
import { authorize } from '../../auth/authorize.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { claimWithChange } from '../idempotency/claim-with-change.ts';
import type { ServiceContext } from '../service-context.ts';
import { openMember, sealMember, toMember } from './member-content.ts';
import { refuseWithoutConsent } from './refuse-without-consent.ts';

/** What an earlier request with the same key added. @throws AppError `gone` */
async function addedEarlier(
  tx: Prisma.TransactionClient,
  userId: string,
  id: string,
): Promise<HouseholdMember> {
  const row = await tx.householdMember.findFirst({ where: { id, userId } });
  if (row !== null) return openMember(row);
  throw new AppError('gone', { detail: 'Whoever this request added was removed again.' });
}

/**
 * Adds somebody to the person's table.
 * @throws AppError `unauthenticated`, `invalid_request` at a full table or without consent to keep health data,
 * `idempotency_mismatch`, `gone` for a key whose member was removed again
 */
export async function createHouseholdMember({
  ctx,
  input,
  idempotencyKey = null,
}: {
  ctx: ServiceContext;
  input: HouseholdMemberContent;
  idempotencyKey?: string | null;
}): Promise<HouseholdMember> {
  const { userId } = authorize(ctx.actor, 'household.add');
  await refuseWithoutConsent(ctx, input);
  const id = createId('householdMember');
  const contentEncrypted = await sealMember(id, input);
  return inTransaction(ctx.db, async (tx) => {
    const change = { key: idempotencyKey, route: 'household', request: input, resourceId: id };
    const earlier = await claimWithChange(ctx, tx, change);
    if (earlier !== null) return addedEarlier(tx, userId, earlier);
    // The person's row is locked, so that two at once cannot both take the last seat.
    await tx.$executeRaw`select id from users where id = ${userId} for update`;
    if ((await tx.householdMember.count({ where: { userId } })) >= HOUSEHOLD_LIMITS.membersMax) {
      const detail = `A household has at most ${HOUSEHOLD_LIMITS.membersMax} people.`;
      throw new AppError('invalid_request', {
        detail,
        errors: [{ pointer: '', code: 'household_full', detail }],
      });
    }
    await tx.householdMember.create({ data: { id, userId, contentEncrypted } });
    return toMember(id, input);
  });
}
