import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { findTotpStep } from '../../auth/totp.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { countFailure, giveAttemptBack, takeAttempt } from '../accounts/sign-in-throttle.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { markFactorShown } from '../sessions/mark-factor-shown.ts';
import { factorThrottleKeys } from './factor-throttle.ts';
import { drawRecoveryCodes, replaceRecoveryCodes } from './replace-recovery-codes.ts';
import { tellOfSecurityChange } from './tell-of-security-change.ts';
import { openTotpSecret } from './totp-secret.ts';

/**
 * Turns the second factor on, once the app shows a right code. From then on a password alone opens nothing.
 * @returns the recovery codes, which are never shown again
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `rate_limited`, `wrong_second_factor` at `/code`
 */
export async function confirmTotpEnrolment({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: { readonly code: string };
  now?: Date;
}): Promise<{ readonly codes: readonly string[] }> {
  const actor = authorize(ctx.actor, 'factor.set_up');
  const { userId } = actor;
  const keys = factorThrottleKeys(userId, actor.addressHash, await getAppSecret());
  const factor = await ctx.db.totpFactor.findFirst({ where: { userId, confirmedAt: null } });
  if (factor === null) throw new AppError('gone', { detail: 'This set-up is over. Load the page again.' });
  await takeAttempt(ctx.db, keys);
  const step = findTotpStep(await openTotpSecret(factor), input.code.replace(/\s/g, ''), now);
  if (step === null) {
    await countFailure(ctx.db, keys);
    const detail = 'This code does not fit. Wait for the next one, and check the clock of your phone.';
    const errors = [{ pointer: '/code', code: 'wrong_code', detail }];
    throw new AppError('wrong_second_factor', { detail, errors });
  }
  await giveAttemptBack(ctx.db, keys);
  const drawn = await drawRecoveryCodes();
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.totpFactor.updateMany({
      where: { userId, confirmedAt: null, secretEncrypted: factor.secretEncrypted },
      data: { confirmedAt: now, lastStep: step },
    });
    if (count === 0) throw new AppError('gone', { detail: 'This set-up is over. Load the page again.' });
    await replaceRecoveryCodes(tx, userId, drawn);
    await markFactorShown(tx, actor, 'otp', now);
    await tellOfSecurityChange(tx, userId, 'second_factor_on');
  });
  return { codes: drawn.codes };
}
