import type { Database } from '../../db/client.ts';
import type { RetentionRule, RetentionSetting } from './personal-data.ts';
import { RETENTION_TABLE } from './retention-table.ts';

const DAY_MS = 86_400_000;
/** Rows of one statement, so that no lock is held for long. */
const BATCH_MAX = 5000;

export interface RetentionInput {
  readonly now: Date;
  /** The installation's settings, days. */
  readonly days: Readonly<Record<RetentionSetting, number>>;
}

/** How many rows each rule deleted or blanked, by its name. */
export type Forgotten = Readonly<Record<string, number>>;

/**
 * One statement of a rule: at most `BATCH_MAX` rows. The condition is asked twice, so that a row which somebody touched
 * meanwhile stays.
 */
function statementOf({ table, keys, when, blank }: RetentionRule): string {
  const verb = blank === undefined ? `delete from "${table}"` : `update "${table}" set ${blank}`;
  const key = keys.join(', ');
  return `${verb} where (${when}) and (${key}) in (select ${key} from "${table}" where ${when} limit ${BATCH_MAX})`;
}

async function applyRule(db: Database, rule: RetentionRule, before: Date): Promise<number> {
  // Nothing but constants of the retention table is in the text; the moment is a parameter.
  const statement = statementOf(rule);
  for (let total = 0; ; ) {
    const affected = await db.$executeRawUnsafe(statement, before);
    total += affected;
    if (affected < BATCH_MAX) return total;
  }
}

/**
 * Deletes or blanks what has served its time, rule by rule of the retention table. What somebody asked for goes with its
 * events (it tells of allergies); the recipe itself names nobody and stays under its link.
 */
export async function forgetExpiredData({
  db,
  input,
}: {
  db: Database;
  input: RetentionInput;
}): Promise<Forgotten> {
  const forgotten: Record<string, number> = {};
  for (const rule of RETENTION_TABLE.flatMap(({ rules }) => rules)) {
    const days = typeof rule.after === 'number' ? rule.after : input.days[rule.after];
    forgotten[rule.name] = await applyRule(db, rule, new Date(input.now.getTime() - days * DAY_MS));
  }
  return forgotten;
}
