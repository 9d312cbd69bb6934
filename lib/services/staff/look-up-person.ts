import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import type { PersonLookUp } from '@chef/contracts/staff';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Finds an account by its exact address or id, and opens it for half an hour to whoever asks. That, and why, is in the audit
 * log, where the person sees it; an address or id that nobody has leaves a trace, too.
 * @throws AppError `not_found` for others than staff, and at `/who` for an address without an account;
 * `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function lookUpPerson({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: PersonLookUp;
}): Promise<{ readonly id: UserId }> {
  const { userId: staffId } = authorize(ctx.actor, 'person.look_up');
  await requireSecondFactor({ ctx });
  const { who, reason } = input;
  const id = await inTransaction(ctx.db, async (tx) => {
    const [found] = await tx.$queryRaw<{ id: UserId | null }[]>`select staff_find_person(${who}) as id`;
    const subjectUserId = found?.id ?? null;
    await appendAuditEvent(tx, {
      action: 'looked_up_by_staff',
      actor: `user:${staffId}`,
      subjectUserId,
      data: { reason },
    });
    return subjectUserId;
  });
  if (id !== null) return { id };
  const detail = 'No account has this address or id.';
  throw new AppError('not_found', { detail, errors: [{ pointer: '/who', code: 'no_account', detail }] });
}
