import type { AuditAction } from '@chef/contracts/account';
import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { MailKind } from '../mail/write-mail.ts';

/** Security changes that are told by a mail of the same name. */
type ToldChange = AuditAction & MailKind;

/** Writes a change of the account's security into the audit log, and tells the mailbox, in the transaction of the change. */
export async function tellOfSecurityChange(
  tx: Prisma.TransactionClient,
  userId: UserId,
  change: ToldChange,
): Promise<void> {
  await appendAuditEvent(tx, { action: change, actor: `user:${userId}`, subjectUserId: userId });
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
  if (email === null) return;
  await queueMail(tx, { userId, recipient: email, kind: change, link: { path: '/account/security' } });
}
