import type { SessionId, UserId } from '@chef/contracts/ids';
import { type Role, roleNamed } from '../../auth/policy.ts';
import { bestPlan, type PlanName } from '../../entitlements/plans.ts';
import type { SystemContext } from '../service-context.ts';

/** A session that holds, and whose it is. */
export interface LiveSession {
  readonly sessionId: SessionId;
  readonly userId: UserId;
  /** The best of their own plan and those of their organisations. */
  readonly plan: PlanName;
  readonly role: Role;
  readonly authenticatedAt: Date;
  /** What the person has shown in it (RFC 8176). */
  readonly amr: readonly string[];
}

/** `last_seen_at` is written at most this often: a page of twenty requests is one visit. */
const SEEN_EVERY_MS = 5 * 60_000;
/** A session that nobody used for so long has ended, days. */
const IDLE_DAYS = 14;

/** The session with this id, or null when it was revoked, has expired or was not used for two weeks. */
export async function findSession({
  ctx,
  id,
  now = new Date(),
}: {
  ctx: SystemContext;
  id: SessionId;
  now?: Date;
}): Promise<LiveSession | null> {
  const row = await ctx.db.session.findUnique({
    where: { id },
    include: {
      user: {
        select: {
          id: true,
          plan: true,
          staffRole: true,
          memberships: { select: { organization: { select: { plan: true } } } },
        },
      },
    },
  });
  if (row === null || row.revokedAt !== null || row.expiresAt <= now) return null;
  const idleMs = now.getTime() - row.lastSeenAt.getTime();
  if (idleMs > IDLE_DAYS * 86_400_000) return null;
  if (idleMs > SEEN_EVERY_MS) {
    await ctx.db.session.updateMany({ where: { id, revokedAt: null }, data: { lastSeenAt: now } });
  }
  return {
    sessionId: id,
    userId: row.user.id as UserId,
    plan: bestPlan([row.user.plan, ...row.user.memberships.map(({ organization }) => organization.plan)]),
    role: roleNamed(row.user.staffRole),
    authenticatedAt: row.authenticatedAt,
    amr: row.amr,
  };
}
