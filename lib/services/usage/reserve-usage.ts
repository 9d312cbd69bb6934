import { type Database, Prisma } from '../../db/client.ts';
import type { GenerationQuota } from '../../entitlements/generation-quota.ts';

/** Whether a unit was set aside, and which counter said no. */
export type Reservation =
  | { readonly isReserved: true }
  | { readonly isReserved: false; readonly fullSubject: string };

/**
 * Sets one unit aside on each counter of a quota, or on none. The check and the change are one statement for
 * each row (`on conflict do update … where`), so that two requests can never both take the last unit.
 */
export async function reserveUsage({
  db,
  quota,
}: {
  db: Database;
  quota: GenerationQuota;
}): Promise<Reservation> {
  const impossible = quota.shares.find((share) => share.max < 1);
  if (impossible) return { isReserved: false, fullSubject: impossible.subject };
  if (quota.shares.length === 0) return { isReserved: true };
  const rows = quota.shares.map(
    (share) => Prisma.sql`(${share.subject}, ${quota.metric}, ${quota.period}, 0, 1, ${share.max}::int)`,
  );
  const taken = await db.$queryRaw<{ subject: string }[]>`
    insert into usage_counters as c (subject, metric, period, used, reserved, cap)
    values ${Prisma.join(rows)}
    on conflict (subject, metric, period) do update
      set reserved = c.reserved + 1, cap = excluded.cap, updated_at = now()
      where c.used + c.reserved < excluded.cap
    returning c.subject`;
  const got = new Set(taken.map((row) => row.subject));
  const full = quota.shares.find((share) => !got.has(share.subject));
  if (!full) return { isReserved: true };
  await releaseCounters(db, quota.metric, quota.period, [...got]);
  return { isReserved: false, fullSubject: full.subject };
}

async function releaseCounters(
  db: Database,
  metric: string,
  period: string,
  subjects: string[],
): Promise<void> {
  if (subjects.length === 0) return;
  await db.$executeRaw`
    update usage_counters set reserved = reserved - 1, updated_at = now()
    where metric = ${metric} and period = ${period} and subject = any(${subjects}) and reserved > 0`;
}
