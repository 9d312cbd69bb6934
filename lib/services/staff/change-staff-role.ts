import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import type { StaffRoleChange } from '@chef/contracts/staff';
import { authorize } from '../../auth/authorize.ts';
import { type Role, roleNamed } from '../../auth/policy.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';
import { tellOfRole } from './tell-of-role.ts';

function refuse(code: 'own_role' | 'no_confirmed_account', detail: string): never {
  throw new AppError('invalid_request', { detail, errors: [{ pointer: '/email', code, detail }] });
}

/**
 * Gives the account of an address a staff role, or takes it away; it counts from their next request on, and they are
 * told by mail. No admin changes their
 * own role, and of two who take each other's at once only the first succeeds: so one is always left.
 * @returns the role that the account had
 * @throws AppError `not_found` for others than admins, `invalid_request` at `/email` for one's own address and one that no
 * account has confirmed, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function changeStaffRole({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: StaffRoleChange;
}): Promise<{ readonly before: Role }> {
  const { userId: adminId } = authorize(ctx.actor, 'staff.set_role');
  await requireSecondFactor({ ctx });
  const { email, role } = input;
  const own = await ctx.db.user.findUniqueOrThrow({ where: { id: adminId }, select: { email: true } });
  if (own.email === email) refuse('own_role', 'Nobody changes their own role. Ask another admin.');
  return inTransaction(ctx.db, async (tx) => {
    const [changed] = await tx.$queryRaw<
      { person: UserId; before: string }[]
    >`select * from staff_set_role(${email}, ${role})`;
    if (changed === undefined) {
      refuse('no_confirmed_account', 'No account has confirmed this address.');
    }
    const before = roleNamed(changed.before);
    if (before === role) return { before };
    await tellOfRole(tx, { userId: changed.person, email, role, before, by: `user:${adminId}` });
    return { before };
  });
}
