import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { tellOfSecurityChange } from '../second-factor/tell-of-security-change.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Takes a passkey from the account; it opens nothing any more.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found` (another person's too)
 */
export async function removePasskey({ ctx, id }: { ctx: ServiceContext; id: string }): Promise<void> {
  const { userId } = authorize(ctx.actor, 'passkey.remove');
  await inTransaction(ctx.db, async (tx) => {
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count === 0) throw new AppError('not_found', { detail: 'This passkey is not there.' });
    await tellOfSecurityChange(tx, userId, 'passkey_removed');
  });
}
