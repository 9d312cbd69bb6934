import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Signs a person out everywhere whom the same member of staff looked up within the last half hour. It is in the audit log, where
 * the person sees it, and told by mail. What staff have open only admins end.
 * @returns how many sessions were ended
 * @throws AppError `not_found` for others than staff, `look_up_required` without such a look-up, `forbidden` for support where
 * the person is staff, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function endPersonSessions({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: UserId;
}): Promise<{ readonly revoked: number }> {
  const { userId: staffId, role } = authorize(ctx.actor, 'person.end_sessions');
  await requireSecondFactor({ ctx });
  return inTransaction(ctx.db, async (tx) => {
    const [person] = await tx.$queryRaw<
      { staff_role: string; email: string | null }[]
    >`select staff_role, email from staff_read_person(${id})`;
    if (person === undefined) {
      throw new AppError('look_up_required', { detail: 'Look this person up first, and say why.' });
    }
    if (person.staff_role !== 'member' && role !== 'admin') {
      throw new AppError('forbidden', { detail: 'Only an admin signs out somebody who is staff.' });
    }
    const [ended] = await tx.$queryRaw<{ revoked: number }[]>`select staff_end_sessions(${id}) as revoked`;
    const revoked = ended?.revoked ?? 0;
    await appendAuditEvent(tx, {
      action: 'sessions_ended_by_staff',
      actor: `user:${staffId}`,
      subjectUserId: id,
      data: { revoked },
    });
    if (person.email !== null) {
      const link = { path: '/account/security' };
      await queueMail(tx, { userId: id, recipient: person.email, kind: 'signed_out_by_staff', link });
    }
    return { revoked };
  });
}
