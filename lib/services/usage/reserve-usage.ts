import { type Database, Prisma } from '../../db/client.ts';
import type { GenerationQuota } from '../../entitlements/generation-quota.ts';

/** Whether a unit was set aside, and which counter said no. */
export type Reservation =
  | { readonly isReserved: true }
  | { readonly isReserved: false; readonly fullSubject: string };

/**
 * Sets one unit aside on each counter of a quota, or on none; with `as: 'used'` the unit is used at once, for work that
 * cannot fail any more. The check and the change are one statement for
 * each row (`on conflict do update … where`), so that two requests can never both take the last unit.
 */
export async function reserveUsage({
  db,
  quota,
  as = 'reserved',
}: {
  db: Database;
  quota: GenerationQuota;
  as?: 'reserved' | 'used';
}): Promise<Reservation> {
  const impossible = quota.shares.find((share) => share.max < 1);
  if (impossible) return { isReserved: false, fullSubject: impossible.subject };
  if (quota.shares.length === 0) return { isReserved: true };
  const [used, reserved] = as === 'used' ? [1, 0] : [0, 1];
  // Counters are always locked in the order of their names: two requests can wait for each other no other way.
  const shares = [...quota.shares].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  const rows = shares.map(
    ({ subject, max }) =>
      Prisma.sql`(${subject}, ${quota.metric}, ${quota.period}, ${used}::int, ${reserved}::int, ${max}::int)`,
  );
  const taken = await db.$queryRaw<{ subject: string }[]>`
    insert into usage_counters as c (subject, metric, period, used, reserved, cap)
    values ${Prisma.join(rows)}
    on conflict (subject, metric, period) do update
      set used = c.used + excluded.used, reserved = c.reserved + excluded.reserved, cap = excluded.cap, updated_at = now()
      where c.used + c.reserved < excluded.cap
    returning c.subject`;
  const got = new Set(taken.map((row) => row.subject));
  const full = quota.shares.find((share) => !got.has(share.subject));
  if (!full) return { isReserved: true };
  await giveBack(db, quota, [...got], { used, reserved });
  return { isReserved: false, fullSubject: full.subject };
}

/** Takes back what the counters with room had counted when another one had none. */
async function giveBack(
  db: Database,
  quota: GenerationQuota,
  subjects: readonly string[],
  counted: { readonly used: number; readonly reserved: number },
): Promise<void> {
  if (subjects.length === 0) return;
  await db.$executeRaw`
    with locked as (
      select subject from usage_counters
      where metric = ${quota.metric} and period = ${quota.period} and subject = any(${subjects})
      order by subject for update
    )
    update usage_counters c
    set used = c.used - ${counted.used}::int, reserved = c.reserved - ${counted.reserved}::int, updated_at = now()
    from locked
    where c.subject = locked.subject and c.metric = ${quota.metric} and c.period = ${quota.period}`;
}
