import { authorize } from '../../auth/authorize.ts';
import { type AuditChainReport, type ChainRow, verifyAuditChain } from '../audit/verify-audit-chain.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Whether the audit log is whole, for admins: recomputes it from its first event on.
 * @throws AppError `not_found` for everybody else, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function checkAuditLog({ ctx }: { ctx: ServiceContext }): Promise<AuditChainReport> {
  authorize(ctx.actor, 'audit.verify');
  await requireSecondFactor({ ctx });
  const { db } = ctx;
  return verifyAuditChain(
    (after, most) => db.$queryRaw<ChainRow[]>`
      select seq, at, action, actor, subject_user_id as "subjectUserId", data, previous_hash as "previousHash", hash
      from staff_walk_audit(${after}::bigint, ${most}::integer)`,
  );
}
