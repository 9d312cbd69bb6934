import type { Database } from '../../db/client.ts';
import { type AccountsForgotten, forgetAccountTraces } from './forget-account-traces.ts';

const DAY_MS = 86_400_000;
/** Counters of days gone by are of no use to anybody; some are kept to look at. */
const COUNTER_DAYS = 35;
/** Rows of one statement, so that no lock is held for long. */
const BATCH_MAX = 5000;

export interface RetentionInput {
  readonly now: Date;
  readonly visitorGenerationDays: number;
  readonly visitorDays: number;
}

/** How many rows of each kind were deleted. */
export type Forgotten = Readonly<
  Record<
    | 'generations'
    | 'visitors'
    | 'idempotencyKeys'
    | 'cachedRecipes'
    | 'usageCounters'
    | 'rateLimits'
    | keyof AccountsForgotten,
    number
  >
>;

async function inBatches(deleteSome: () => Promise<number>): Promise<number> {
  let total = 0;
  for (;;) {
    const deleted = await deleteSome();
    total += deleted;
    if (deleted < BATCH_MAX) return total;
  }
}

/**
 * Deletes what has served its time. What a visitor asked for goes with its events (it tells of allergies); the recipe itself
 * names nobody and stays under its link.
 */
export async function forgetExpiredData({
  db,
  input,
}: {
  db: Database;
  input: RetentionInput;
}): Promise<Forgotten> {
  const before = (days: number) => new Date(input.now.getTime() - days * DAY_MS);
  const asked = before(input.visitorGenerationDays);
  const seen = before(input.visitorDays);
  const period = before(COUNTER_DAYS).toISOString().slice(0, 10);
  return {
    generations: await inBatches(
      () => db.$executeRaw`
        delete from generations where id in (
          select id from generations where user_id is null and created_at < ${asked} limit ${BATCH_MAX})`,
    ),
    visitors: await inBatches(
      () => db.$executeRaw`
        delete from visitors where id in (select id from visitors where last_seen_at < ${seen} limit ${BATCH_MAX})`,
    ),
    idempotencyKeys: (await db.idempotencyKey.deleteMany({ where: { expiresAt: { lt: input.now } } })).count,
    cachedRecipes: (await db.cachedRecipe.deleteMany({ where: { expiresAt: { lt: input.now } } })).count,
    usageCounters: (await db.usageCounter.deleteMany({ where: { period: { lt: period } } })).count,
    ...(await forgetAccountTraces(db, before, input.now)),
    rateLimits: (await db.rateLimit.deleteMany({ where: { expire: { lt: BigInt(input.now.getTime()) } } }))
      .count,
  };
}
