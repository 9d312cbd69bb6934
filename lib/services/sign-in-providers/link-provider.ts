import { AppError } from '@chef/contracts/app-error';
import type { SessionId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { attachProvider } from './attach-provider.ts';

/**
 * Connects an account at a provider with the account of the session that asked for it; step-up was held when it began.
 * Connecting what is connected already changes nothing.
 * @throws AppError `unauthenticated` (also when another session came back), `provider_taken`, `provider_already_linked`
 */
export async function linkProvider({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly profile: ProviderProfile; readonly linkTo: SessionId };
}): Promise<void> {
  const { userId, sessionId } = authorize(ctx.actor, 'provider.link');
  if (sessionId !== input.linkTo) throw new AppError('unauthenticated');
  const { profile } = input;
  const { provider, subject } = profile;
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    await tx.$executeRaw`select 1 from users where id = ${userId} for update`;
    const existing = await tx.linkedProvider.findUnique({
      where: { provider_subject: { provider, subject } },
    });
    if (existing?.userId === userId) return;
    if (existing !== null) throw new AppError('provider_taken');
    await attachProvider(tx, userId, profile);
    const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
    if (email === null) return;
    await queueMail(tx, {
      userId,
      recipient: email,
      kind: 'provider_linked',
      values: { provider },
      link: { path: '/account' },
    });
  });
}
