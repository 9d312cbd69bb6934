import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { SystemContext } from '../service-context.ts';
import { endSessions } from '../sessions/end-sessions.ts';

/**
 * Signs out every device of the account of an address, or of everybody. For whoever runs the installation, from its command
 * line: no address of the app leads here.
 * @param input the address; null for everybody
 * @returns how many sessions were ended
 * @throws AppError `not_found` where no account has the address
 */
export async function endAllSessions({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: { readonly email: string | null };
}): Promise<number> {
  const email = input.email?.trim().normalize('NFC').toLowerCase();
  return inTransaction(ctx.db, async (tx) => {
    const people = await tx.user.findMany({
      where: email === undefined ? { sessions: { some: { revokedAt: null } } } : { email },
      select: { id: true },
    });
    if (email !== undefined && people.length === 0) {
      throw new AppError('not_found', { detail: 'No account has this address.' });
    }
    let ended = 0;
    for (const { id } of people) {
      const revoked = await endSessions(tx, { userId: id as UserId, exceptId: null });
      ended += revoked;
      await appendAuditEvent(tx, {
        action: 'sessions_revoked',
        actor: 'system',
        subjectUserId: id,
        data: { revoked },
      });
    }
    return ended;
  });
}
