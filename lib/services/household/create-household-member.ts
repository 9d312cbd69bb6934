import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import {
  HOUSEHOLD_LIMITS,
  type HouseholdMember,
  type HouseholdMemberContent,
} from '@chef/contracts/household';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { sealMember, toMember } from './member-content.ts';
import { refuseWithoutConsent } from './refuse-without-consent.ts';

/** Adds somebody to the person's table. @throws AppError `unauthenticated`, `invalid_request` at a full table or without consent to keep health data */
export async function createHouseholdMember({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: HouseholdMemberContent;
}): Promise<HouseholdMember> {
  const { userId } = authorize(ctx.actor, 'household.add');
  await refuseWithoutConsent(ctx, input);
  const id = createId('householdMember');
  const contentEncrypted = await sealMember(id, input);
  await inTransaction(ctx.db, async (tx) => {
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
  });
  return toMember(id, input);
}
