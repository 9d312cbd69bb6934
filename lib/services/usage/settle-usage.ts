import type { Database } from '../../db/client.ts';

/**
 * Turns the unit that a generation set aside into a used one (`committed`), or gives it back (`released`).
 * Safe to call twice and from two processes: only the one that moves the generation out of `reserved` counts.
 */
export async function settleUsage({
  db,
  generationId,
  to,
}: {
  db: Database;
  generationId: string;
  to: 'committed' | 'released';
}): Promise<void> {
  const used = to === 'committed' ? 1 : 0;
  await db.$executeRaw`
    with settled as (
      update generations set quota_state = ${to}::quota_state
      where id = ${generationId} and quota_state = 'reserved'
      returning quota_subjects, quota_period
    ), locked as (
      select c.subject, c.period from usage_counters c, settled
      where c.subject = any(settled.quota_subjects) and c.period = settled.quota_period and c.metric = 'generations'
      order by c.subject for update of c
    )
    update usage_counters c
    set reserved = greatest(c.reserved - 1, 0), used = c.used + ${used}::int, updated_at = now()
    from locked
    where c.subject = locked.subject and c.period = locked.period and c.metric = 'generations'`;
}
