import { AppError } from '@chef/contracts/app-error';
import type { UserActor } from '../../auth/actor.ts';
import { isRecentlySignedIn } from '../../auth/require-recent-sign-in.ts';
import type { ServiceContext } from '../service-context.ts';
import { requirePassword } from './require-password.ts';

/**
 * Makes sure that it is the person who sits at the device, and tells their address: by the password, or by a recent sign-in
 * where the account has none.
 * @throws AppError `rate_limited`, `invalid_request` at `/currentPassword`, `recent_sign_in_required`
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
  if (user.passwordHash !== null) return requirePassword(ctx, actor, password ?? '');
  if (isRecentlySignedIn(actor)) return { email: user.email ?? '' };
  throw new AppError('recent_sign_in_required', {
    detail: 'You signed in a while ago. Confirm that it is you, then try again.',
  });
}
