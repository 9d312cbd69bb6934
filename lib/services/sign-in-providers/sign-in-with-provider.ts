import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { authorize } from '../../auth/authorize.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import { type Admission, admitPerson } from '../accounts/admit-person.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { recordAcceptances } from '../legal/record-acceptances.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { attachProvider } from './attach-provider.ts';

/**
 * Signs a person in whom a provider named. Whose account it is follows from the provider's own id; the first time, from an
 * address that is confirmed on both sides. Without an account one is made, and the documents shown beside the button are
 * agreed to. With an authenticator app they are only halfway in.
 * @returns null when the address has to be confirmed by a mail of ours first; nothing has happened then
 * @throws AppError `provider_already_linked`
 */
export async function signInWithProvider({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: { readonly profile: ProviderProfile; readonly userAgent: string };
}): Promise<Admission | null> {
  authorize(ctx.actor, 'provider.sign_in');
  const { profile, userAgent } = input;
  const { provider, subject } = profile;
  const userId = await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const found = (await findLinked(tx, profile)) ?? (await takeIn(tx, profile));
    if (found === null) return null;
    await tx.linkedProvider.update({
      where: { provider_subject: { provider, subject } },
      data: { lastUsedAt: new Date() },
    });
    return found;
  });
  if (userId === null) return null;
  return admitPerson({ ctx, input: { userId, method: provider, amr: ['fed'], userAgent } });
}

async function findLinked(
  tx: Prisma.TransactionClient,
  { provider, subject }: ProviderProfile,
): Promise<UserId | null> {
  const row = await tx.linkedProvider.findUnique({ where: { provider_subject: { provider, subject } } });
  return row === null ? null : (row.userId as UserId);
}

/** The account of a confirmed address, made if there is none; null for an address that nobody answers for. */
async function takeIn(tx: Prisma.TransactionClient, profile: ProviderProfile): Promise<UserId | null> {
  const { email, isEmailVerified } = profile;
  if (email === null || !isEmailVerified) return null;
  const fresh = createId('user');
  // One statement, so that two tabs at once end in one account.
  await tx.$executeRaw`
    insert into users (id, email, display_name, email_verified_at, updated_at)
    values (${fresh}, ${email}, ${profile.displayName}, now(), now()) on conflict (email) do nothing`;
  const [user] = await tx.$queryRaw<{ id: UserId; isVerified: boolean }[]>`
    select id, email_verified_at is not null as "isVerified" from users where email = ${email} for update`;
  if (user === undefined) return null;
  // The other tab may have been first.
  const linked = await findLinked(tx, profile);
  if (linked !== null) return linked;
  if (user.id === fresh) {
    await appendAuditEvent(tx, { action: 'account_created', actor: 'anonymous', subjectUserId: fresh });
    await recordAcceptances(tx, fresh);
  } else if (!user.isVerified) await handToOwner(tx, user.id);
  await attachProvider(tx, user.id, profile);
  if (user.id !== fresh && user.isVerified) {
    await queueMail(tx, {
      userId: user.id,
      recipient: email,
      kind: 'provider_linked',
      values: { provider: profile.provider },
      link: { path: '/account' },
    });
  }
  return user.id;
}

/**
 * Somebody once asked for an account with this address and never showed that it is theirs. The person who does gets it
 * without what that other one left: the password is void, and so are links and sessions.
 */
async function handToOwner(tx: Prisma.TransactionClient, userId: UserId): Promise<void> {
  await tx.user.update({
    where: { id: userId },
    data: { passwordHash: null, emailVerifiedAt: new Date(), displayName: null },
  });
  await tx.oneTimeLink.deleteMany({ where: { userId } });
  await endSessions(tx, { userId, exceptId: null });
  await recordAcceptances(tx, userId);
  await appendAuditEvent(tx, { action: 'email_verified', actor: `user:${userId}`, subjectUserId: userId });
}
