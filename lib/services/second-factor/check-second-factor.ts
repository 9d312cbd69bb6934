import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { verifyPassword } from '../../auth/password-hash.ts';
import { readRecoveryCode } from '../../auth/recovery-code.ts';
import { findTotpStep } from '../../auth/totp.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { clearFailures, countFailure, takeAttempt } from '../accounts/sign-in-throttle.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { factorThrottleKeys } from './factor-throttle.ts';
import { openTotpSecret } from './totp-secret.ts';

/** A code that somebody typed for an account. */
export interface FactorAttempt {
  readonly userId: UserId;
  /** Of the authenticator app, or a recovery code. */
  readonly code: string;
  /** Where a problem points. */
  readonly pointer: string;
}

/**
 * Makes sure that a code is the account's, and uses it up: of the app's a step counts once and no earlier one after it, a
 * recovery code once ever. Guesses make the next wait longer.
 * @throws AppError `rate_limited`, `wrong_second_factor`
 */
export async function checkSecondFactor({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: FactorAttempt;
  now?: Date;
}): Promise<void> {
  const { userId, pointer } = input;
  const keys = factorThrottleKeys(userId, ctx.actor.addressHash, await getAppSecret());
  await takeAttempt(ctx.db, keys);
  const typed = input.code.replace(/\s/g, '');
  const isRight = /^\d{6}$/.test(typed)
    ? await useTotpCode(ctx, userId, typed, now)
    : await useRecoveryCode(ctx, userId, typed);
  if (isRight) {
    await clearFailures(ctx.db, keys);
    return;
  }
  await countFailure(ctx.db, keys);
  await inTransaction(ctx.db, (tx) =>
    appendAuditEvent(tx, { action: 'second_factor_failed', actor: 'anonymous', subjectUserId: userId }),
  );
  const detail = 'This code does not fit, or was used before. Wait for the next one, and check your clock.';
  throw new AppError('wrong_second_factor', { detail, errors: [{ pointer, code: 'wrong_code', detail }] });
}

async function useTotpCode(ctx: ServiceContext, userId: UserId, code: string, now: Date): Promise<boolean> {
  const factor = await ctx.db.totpFactor.findFirst({ where: { userId, confirmedAt: { not: null } } });
  if (factor === null) return false;
  const step = findTotpStep(await openTotpSecret(factor), code, now);
  if (step === null) return false;
  // One statement: of two requests with the same code only one succeeds.
  const { count } = await ctx.db.totpFactor.updateMany({
    where: { userId, confirmedAt: { not: null }, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  });
  return count === 1;
}

async function useRecoveryCode(ctx: ServiceContext, userId: UserId, typed: string): Promise<boolean> {
  const code = readRecoveryCode(typed);
  if (code === null) return false;
  const { slot, plain } = code;
  const row = await ctx.db.recoveryCode.findUnique({
    where: { userId_slot: { userId, slot } },
    include: { user: { select: { email: true } } },
  });
  const isRight = await verifyPassword(row?.usedAt === null ? row.codeHash : null, plain);
  if (row === null || !isRight) return false;
  return inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.recoveryCode.updateMany({
      where: { userId, slot, codeHash: row.codeHash, usedAt: null },
      data: { usedAt: new Date() },
    });
    if (count === 0) return false;
    await appendAuditEvent(tx, {
      action: 'recovery_code_used',
      actor: `user:${userId}`,
      subjectUserId: userId,
    });
    const recipient = row.user.email;
    if (recipient !== null) {
      const link = { path: '/account/security' };
      await queueMail(tx, { userId, recipient, kind: 'recovery_code_used', link });
    }
    return true;
  });
}
