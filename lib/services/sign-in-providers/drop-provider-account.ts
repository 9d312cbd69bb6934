import type { UserId } from '@chef/contracts/ids';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import type { Prisma } from '../../db/client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { endSessions } from '../sessions/end-sessions.ts';
import { countWaysIn } from './count-ways-in.ts';

/** An account at a provider that its server told us about. */
export interface ProviderNotice {
  readonly provider: SignInProvider;
  readonly subject: string;
  /** When that happened there. */
  readonly at: Date;
  /** Whether its person wants what we have from there gone, and not only signing in by it. */
  readonly isDeletion: boolean;
}

/** `nothing` was connected; the account is `disconnected`; or it is to be `deleted` as well, since nothing else opens it. */
export type NoticeOutcome = 'nothing' | 'disconnected' | 'deleted';

/**
 * Lets an account at a provider open ours no longer, as its server told us; what came in by it is signed out, log and mailbox
 * are told. A notice from before the two were connected changes nothing, nor does one that comes again.
 */
export async function dropProviderAccount(
  tx: Prisma.TransactionClient,
  { provider, subject, at, isDeletion }: ProviderNotice,
): Promise<NoticeOutcome> {
  const where = { provider, subject, createdAt: { lte: at } };
  const link = await tx.linkedProvider.findFirst({ where, select: { userId: true } });
  if (link === null) return 'nothing';
  const userId = link.userId as UserId;
  await tx.$executeRaw`select 1 from users where id = ${userId} for update`;
  const { count } = await tx.linkedProvider.deleteMany({ where: { ...where, userId } });
  if (count === 0) return 'nothing';
  await tx.session.updateMany({
    where: { userId, method: provider, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  await appendAuditEvent(tx, {
    action: 'provider_unlinked',
    actor: 'system',
    subjectUserId: userId,
    data: { provider, byProvider: true },
  });
  const goesToo = isDeletion && (await countWaysIn(tx, userId)) === 0;
  if (goesToo) await markForDeletion(tx, userId);
  await tell(tx, userId, provider, goesToo);
  return goesToo ? 'deleted' : 'disconnected';
}

async function markForDeletion(tx: Prisma.TransactionClient, userId: UserId): Promise<void> {
  await endSessions(tx, { userId, exceptId: null });
  const { count } = await tx.user.updateMany({
    where: { id: userId, deletionRequestedAt: null },
    data: { deletionRequestedAt: new Date() },
  });
  if (count === 0) return;
  await appendAuditEvent(tx, { action: 'deletion_requested', actor: 'system', subjectUserId: userId });
}

async function tell(
  tx: Prisma.TransactionClient,
  userId: UserId,
  provider: SignInProvider,
  goesToo: boolean,
): Promise<void> {
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (email === null) return;
  await queueMail(tx, {
    userId,
    recipient: email,
    kind: goesToo ? 'deletion_by_provider' : 'provider_unlinked',
    values: { provider },
    link: { path: goesToo ? '/forgot-password' : '/account' },
  });
}
