import { authorize } from '../../auth/authorize.ts';
import { roleNamed } from '../../auth/policy.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';
import type { StaffMember } from './read-staff.ts';

/** Somebody with a staff role, as the other admins see them. */
export interface ListedStaff extends StaffMember {
  readonly id: string;
  /** Whether it is whoever asks: nobody changes their own role. */
  readonly isOneself: boolean;
}

/**
 * Everybody with a staff role, by address, for admins.
 * @throws AppError `not_found` for everybody else, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function listStaff({ ctx }: { ctx: ServiceContext }): Promise<ListedStaff[]> {
  const { userId } = authorize(ctx.actor, 'staff.list');
  await requireSecondFactor({ ctx });
  const rows = await ctx.db.$queryRaw<
    { id: string; email: string | null; staff_role: string }[]
  >`select * from staff_list()`;
  return rows.map(({ id, email, staff_role }) => ({
    id,
    email: email ?? '',
    role: roleNamed(staff_role),
    isOneself: id === userId,
  }));
}
