import type { AuditFilter } from '@chef/contracts/staff';
import { authorize } from '../../auth/authorize.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import type { ServiceContext } from '../service-context.ts';

const PAGE = 50;
const DAY_MS = 86_400_000;

/** One event of the audit log. */
export interface AuditLine {
  readonly seq: bigint;
  readonly at: Date;
  readonly action: string;
  /** `user:usr_…`, `system` or `anonymous`. */
  readonly actor: string;
  readonly subjectUserId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Events, newest first, and what to ask for to see older ones; null at the end. */
export interface AuditPage {
  readonly lines: readonly AuditLine[];
  readonly before: bigint | null;
}

/**
 * A page of the audit log for admins, by kind and days (UTC).
 * @throws AppError `not_found` for everybody else, `recent_sign_in_required`, `second_factor_missing`, `second_factor_required`
 */
export async function readAuditLog({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: AuditFilter;
}): Promise<AuditPage> {
  authorize(ctx.actor, 'audit.read');
  await requireSecondFactor({ ctx });
  const { action, from, to, before } = input;
  const since = from === null ? null : new Date(from);
  const until = to === null ? null : new Date(Date.parse(to) + DAY_MS);
  const rows = await ctx.db.$queryRaw<AuditLine[]>`
    select seq, at, action, actor, subject_user_id as "subjectUserId", data
    from staff_read_audit(${action}::text, ${since}::timestamptz, ${until}::timestamptz, ${before}::bigint, ${PAGE + 1}::integer)`;
  const lines = rows.slice(0, PAGE);
  return { lines, before: rows.length > PAGE ? (lines.at(-1)?.seq ?? null) : null };
}
