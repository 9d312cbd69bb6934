import { authorize } from '../../auth/authorize.ts';
import type { Role } from '../../auth/policy.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Lets staff in who have shown a second factor in this session, and tells their role.
 * @throws AppError `not_found` for everybody else, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function enterStaffPages({ ctx }: { ctx: ServiceContext }): Promise<{ readonly role: Role }> {
  const { role } = authorize(ctx.actor, 'staff.enter');
  await requireSecondFactor({ ctx });
  return { role };
}
