import type { UserId } from '@chef/contracts/ids';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { settleOrganizations } from '../organizations/settle-organizations.ts';
import { factorThrottleKeys } from '../second-factor/factor-throttle.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { SystemContext } from '../service-context.ts';
import { DELETION_GRACE_DAYS } from './deletion-date.ts';
import { clearFailures, throttleKeys } from './sign-in-throttle.ts';

/** Accounts of one run. */
const BATCH = 100;

/**
 * Deletes the accounts whose time to change one's mind is over. One that cannot be deleted holds no other back.
 * @returns how many
 * @throws AggregateError of what failed, once all have been tried
 */
export async function deleteAccounts({
  ctx,
  now = new Date(),
}: {
  ctx: SystemContext;
  now?: Date;
}): Promise<number> {
  const due = new Date(now.getTime() - DELETION_GRACE_DAYS * 86_400_000);
  const users = await ctx.db.user.findMany({
    where: { deletionRequestedAt: { lte: due } },
    orderBy: { deletionRequestedAt: 'asc' },
    take: BATCH,
    select: { id: true },
  });
  const failures: unknown[] = [];
  let deleted = 0;
  for (const { id } of users) {
    try {
      if (await deleteAccount(ctx, id as UserId, due)) deleted += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} accounts were not deleted`);
  return deleted;
}

/**
 * Deletes a person: the account with all that hangs on it, their recipes (unless somebody else was served the same
 * one), counters and keys. Organisations that they alone own pass on, or go too where nobody else is in them. The audit log keeps that it happened under an id that now names nobody; the receipt leaves
 * with the next mail and is forgotten like all mail. Whoever keeps the account at the last moment keeps it.
 * @returns whether it was deleted
 */
async function deleteAccount(ctx: SystemContext, userId: UserId, due: Date): Promise<boolean> {
  const subject = `user:${userId}`;
  const secret = await getAppSecret();
  return inTransaction(ctx.db, async (tx) => {
    // Looked at once more, and held: whoever calls it off meanwhile was first, or comes too late.
    const [person] = await tx.$queryRaw<{ email: string | null }[]>`
      select email from users where id = ${userId} and deletion_requested_at <= ${due} for update`;
    if (person === undefined) return false;
    const email = person.email ?? '';
    await tx.$executeRaw`
      delete from recipes r where r.user_id = ${userId}
        and not exists (select from generations g where g.recipe_id = r.id and g.user_id is distinct from ${userId})`;
    await tx.usageCounter.deleteMany({ where: { subject } });
    await tx.idempotencyKey.deleteMany({ where: { scope: subject } });
    await clearFailures(tx, throttleKeys(email, '', secret));
    await clearFailures(tx, factorThrottleKeys(userId, '', secret));
    const organizations = await settleOrganizations(tx, { userId, email });
    await tx.user.delete({ where: { id: userId } });
    await appendAuditEvent(tx, { action: 'account_deleted', actor: 'system', subjectUserId: userId });
    if (email === '') return true;
    await queueMail(tx, {
      userId: null,
      recipient: email,
      kind: 'account_deleted',
      values: { organizations },
      link: { path: '/' },
    });
    return true;
  });
}
