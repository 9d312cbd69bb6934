import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { hasAuthenticatorApp } from './has-second-factor.ts';
import { drawRecoveryCodes, replaceRecoveryCodes } from './replace-recovery-codes.ts';
import { tellOfSecurityChange } from './tell-of-security-change.ts';

/**
 * Makes new recovery codes; the old ones open nothing any more.
 * @returns the codes, which are never shown again
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found` without an authenticator app
 */
export async function renewRecoveryCodes({
  ctx,
}: {
  ctx: ServiceContext;
}): Promise<{ readonly codes: readonly string[] }> {
  const { userId } = authorize(ctx.actor, 'factor.renew_codes');
  const drawn = await drawRecoveryCodes();
  await inTransaction(ctx.db, async (tx) => {
    if (!(await hasAuthenticatorApp(tx, userId))) {
      throw new AppError('not_found', { detail: 'Set up an authenticator app first.' });
    }
    await replaceRecoveryCodes(tx, userId, drawn);
    await tellOfSecurityChange(tx, userId, 'recovery_codes_renewed');
  });
  return { codes: drawn.codes };
}
