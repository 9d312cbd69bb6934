import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';

/**
 * Lets an account at a provider open an account here, in the transaction of what led to it. The caller has locked the
 * user's row.
 * @throws AppError `provider_already_linked` when another account of the same provider does so already
 */
export async function attachProvider(
  tx: Prisma.TransactionClient,
  userId: UserId,
  { provider, subject, email }: ProviderProfile,
): Promise<void> {
  const other = await tx.linkedProvider.findUnique({ where: { userId_provider: { userId, provider } } });
  if (other !== null) throw new AppError('provider_already_linked');
  await tx.linkedProvider.create({ data: { provider, subject, userId, email } });
  await appendAuditEvent(tx, {
    action: 'provider_linked',
    actor: `user:${userId}`,
    subjectUserId: userId,
    data: { provider },
  });
}
