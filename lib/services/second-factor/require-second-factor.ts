import { AppError } from '@chef/contracts/app-error';
import type { UserActor } from '../../auth/actor.ts';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { hasSecondFactor } from './has-second-factor.ts';

/** Ways to show who one is that are more than a password (RFC 8176). */
const STRONG: ReadonlySet<string> = new Set(['otp', 'hwk']);

/**
 * Lets only people through who have shown a second factor, or a passkey, in this very session: what staff can do asks for
 * it. @throws AppError `unauthenticated`; `second_factor_missing` when the account has none to show;
 * `second_factor_required` when it has one and the session began without
 */
export async function requireSecondFactor({ ctx }: { ctx: ServiceContext }): Promise<UserActor> {
  const actor = authorize(ctx.actor, 'factor.read');
  if (actor.amr.some((way) => STRONG.has(way))) return actor;
  if (await hasSecondFactor(ctx.db, actor.userId)) {
    throw new AppError('second_factor_required', { detail: 'Confirm with your second factor first.' });
  }
  throw new AppError('second_factor_missing', {
    detail: 'Set up an authenticator app or a passkey under “Signing in and security” first.',
  });
}
