import { AppError } from '@chef/contracts/app-error';
import type { UserActor } from '../../auth/actor.ts';
import { verifyPassword } from '../../auth/password-hash.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { countFailure, giveAttemptBack, takeAttempt, throttleKeys } from './sign-in-throttle.ts';

/**
 * Makes sure that it is the person who sits at the device, and tells their address. Guesses count like failed sign-ins.
 * @throws AppError `rate_limited`, `invalid_request` at `/currentPassword`
 */
export async function requirePassword(
  ctx: ServiceContext,
  { userId, addressHash }: UserActor,
  password: string,
): Promise<{ readonly email: string }> {
  const user = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } });
  const email = user.email ?? '';
  const keys = throttleKeys(email, addressHash, await getAppSecret());
  await takeAttempt(ctx.db, keys);
  if (await verifyPassword(user.passwordHash, password)) {
    await giveAttemptBack(ctx.db, keys);
    return { email };
  }
  await countFailure(ctx.db, keys);
  const detail = 'This is not your present password.';
  throw new AppError('invalid_request', {
    detail,
    errors: [{ pointer: '/currentPassword', code: 'wrong_password', detail }],
  });
}
