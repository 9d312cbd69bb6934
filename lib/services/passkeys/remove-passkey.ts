import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { tellOfSecurityChange } from '../second-factor/tell-of-security-change.ts';
import type { ServiceContext } from '../service-context.ts';
import { countWaysIn } from '../sign-in-providers/count-ways-in.ts';

/**
 * Takes a passkey from the account; it opens nothing any more.
 * @throws AppError `unauthenticated`, `recent_sign_in_required`, `not_found` (another person's too),
 * `last_way_in`
 */
export async function removePasskey({ ctx, id }: { ctx: ServiceContext; id: string }): Promise<void> {
  const { userId } = authorize(ctx.actor, 'passkey.remove');
  await inTransaction(ctx.db, async (tx) => {
    // Two requests at once must not take the last two ways in.
    await tx.$executeRaw`select 1 from users where id = ${userId} for update`;
    const { count } = await tx.passkey.deleteMany({ where: { id, userId } });
    if (count === 0) throw new AppError('not_found', { detail: 'This passkey is not there.' });
    if ((await countWaysIn(tx, userId)) === 0) {
      throw new AppError('last_way_in', { detail: 'Set a password first, then remove it.' });
    }
    await tellOfSecurityChange(tx, userId, 'passkey_removed');
  });
}
