import type { UserActor } from '../../auth/actor.ts';
import type { ServiceContext } from '../service-context.ts';
import { requirePassword } from './require-password.ts';

/**
 * Makes sure that whoever signed in lately also knows the password, where the account has one, and tells their address.
 * @throws AppError `rate_limited`, `invalid_request` at `/currentPassword`
 */
export async function requireOwner(
  ctx: ServiceContext,
  actor: UserActor,
  password: string | undefined,
): Promise<{ readonly email: string }> {
  const user = await ctx.db.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { email: true, passwordHash: true },
  });
  return user.passwordHash === null
    ? { email: user.email ?? '' }
    : requirePassword(ctx, actor, password ?? '');
}
