import { type LinkedProviderList, signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** How the person gets into their account beside mail: providers in the order they were connected, and a password or none. */
export async function listLinkedProviders({ ctx }: { ctx: ServiceContext }): Promise<LinkedProviderList> {
  const { userId } = authorize(ctx.actor, 'provider.list');
  const { passwordHash, linkedProviders } = await ctx.db.user.findUniqueOrThrow({
    where: { id: userId },
    select: { passwordHash: true, linkedProviders: { orderBy: { createdAt: 'asc' } } },
  });
  return {
    hasPassword: passwordHash !== null,
    providers: linkedProviders.map(({ provider, email, createdAt, lastUsedAt }) => ({
      provider: signInProviderSchema.parse(provider),
      email,
      linkedAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt.toISOString(),
    })),
  };
}
