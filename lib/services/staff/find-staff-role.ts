import type { UserId } from '@chef/contracts/ids';
import { type Role, roleNamed } from '../../auth/policy.ts';
import type { SystemContext } from '../service-context.ts';

/** The role that a person has right now; `member` for whoever is gone. Does not ask who wants to know. */
export async function findStaffRole({
  ctx,
  id,
}: {
  ctx: Pick<SystemContext, 'db'>;
  id: UserId;
}): Promise<Role> {
  const user = await ctx.db.user.findUnique({ where: { id }, select: { staffRole: true } });
  return roleNamed(user?.staffRole ?? 'member');
}
