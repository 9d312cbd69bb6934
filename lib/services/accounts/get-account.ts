import type { Account } from '@chef/contracts/account';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { deletionDate } from './deletion-date.ts';

/** The person's own account. @throws AppError `unauthenticated` */
export async function getAccount({ ctx }: { ctx: ServiceContext }): Promise<Account> {
  const { userId, plan } = authorize(ctx.actor, 'account.read');
  const user = await ctx.db.user.findUniqueOrThrow({ where: { id: userId } });
  return {
    id: user.id,
    email: user.email ?? '',
    displayName: user.displayName,
    plan,
    hasPassword: user.passwordHash !== null,
    createdAt: user.createdAt.toISOString(),
    deletionAt:
      user.deletionRequestedAt === null ? null : deletionDate(user.deletionRequestedAt).toISOString(),
  };
}
