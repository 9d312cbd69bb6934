import type { UserId } from '@chef/contracts/ids';
import type { Role } from '../../auth/policy.ts';
import type { Prisma } from '../../db/client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';

/** A staff role that somebody was given, or that was taken from them (`member`). */
interface ChangedRole {
  readonly userId: UserId;
  readonly email: string;
  readonly role: Role;
  readonly before: Role;
  /** Who did it, as the audit log names them. */
  readonly by: `user:${UserId}` | 'system';
}

/** Writes a change of a role into the audit log, and tells its person by mail, in the transaction of the change. */
export async function tellOfRole(
  tx: Prisma.TransactionClient,
  { userId, email, role, before, by }: ChangedRole,
): Promise<void> {
  await appendAuditEvent(tx, {
    action: role === 'member' ? 'staff_role_revoked' : 'staff_role_granted',
    actor: by,
    subjectUserId: userId,
    data: { role, before },
  });
  await queueMail(tx, {
    userId,
    recipient: email,
    kind: 'staff_role_changed',
    values: { staffRole: role },
    link: { path: '/account/security' },
  });
}
