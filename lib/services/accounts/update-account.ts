import type { Account, AccountUpdate } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { getAccount } from './get-account.ts';

/** Changes what the person is called; an empty name takes it away. @throws AppError `unauthenticated` */
export async function updateAccount({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: AccountUpdate;
}): Promise<Account> {
  const { userId } = authorize(ctx.actor, 'account.update');
  const displayName = input.displayName === '' ? null : input.displayName;
  await ctx.db.user.update({ where: { id: userId }, data: { displayName } });
  return getAccount({ ctx });
}
