import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ServiceContext } from '../service-context.ts';
import { tellOfSecurityChange } from './tell-of-security-change.ts';

/** Turns the authenticator app off; its recovery codes go with it. @throws AppError `unauthenticated`, `recent_sign_in_required` */
export async function disableTotp({ ctx }: { ctx: ServiceContext }): Promise<void> {
  const { userId } = authorize(ctx.actor, 'factor.turn_off');
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.totpFactor.deleteMany({ where: { userId, confirmedAt: { not: null } } });
    if (count === 0) return;
    await tx.recoveryCode.deleteMany({ where: { userId } });
    await tellOfSecurityChange(tx, userId, 'second_factor_off');
  });
}
