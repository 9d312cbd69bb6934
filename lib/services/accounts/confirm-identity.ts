import type { IdentityProof } from '@chef/contracts/account';
import { AppError } from '@chef/contracts/app-error';
import type { UserActor } from '../../auth/actor.ts';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { verifyPasskey } from '../passkeys/verify-passkey.ts';
import { checkSecondFactor } from '../second-factor/check-second-factor.ts';
import { hasAuthenticatorApp } from '../second-factor/has-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';
import type { Amr } from '../sessions/create-session.ts';
import { markFactorShown } from '../sessions/mark-factor-shown.ts';
import { requirePassword } from './require-password.ts';

/**
 * Makes sure that it is the person who sits at the device, in a session that began a while ago. For the next minutes
 * what opens the account can be changed.
 * @throws AppError `unauthenticated`, `rate_limited`, `invalid_request` at `/currentPassword`, `second_factor_required` for a password where an app
 * is set up, `wrong_second_factor` at `/code`, `passkey_refused`
 */
export async function confirmIdentity({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: IdentityProof;
  now?: Date;
}): Promise<void> {
  const actor = authorize(ctx.actor, 'account.confirm');
  const { userId } = actor;
  const way = await showProof(ctx, actor, input, now);
  await inTransaction(ctx.db, async (tx) => {
    await markFactorShown(tx, actor, way, now);
    await appendAuditEvent(tx, {
      action: 'identity_confirmed',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { amr: way },
    });
  });
}

/** Checks what was shown, and tells what it was. */
async function showProof(
  ctx: ServiceContext,
  actor: UserActor,
  input: IdentityProof,
  now: Date,
): Promise<Amr> {
  const { userId } = actor;
  if ('code' in input) {
    await checkSecondFactor({ ctx, input: { userId, code: input.code, pointer: '/code' }, now });
    return 'otp';
  }
  if ('credential' in input) {
    await verifyPasskey({ ctx, input: { credential: input.credential, purpose: 'confirm', userId } });
    return 'hwk';
  }
  // Whoever has the password only is whom the app is to keep out.
  if (await hasAuthenticatorApp(ctx.db, userId)) {
    throw new AppError('second_factor_required', {
      detail: 'Show the code of your authenticator app instead.',
    });
  }
  await requirePassword(ctx, actor, input.currentPassword);
  return 'pwd';
}
