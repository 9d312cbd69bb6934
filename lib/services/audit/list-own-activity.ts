import { type AccountActivity, type ActivityQuery, AUDIT_ACTIONS } from '@chef/contracts/account';
import { z } from 'zod';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

const ACTIVITY_MAX = 50;
const rowSchema = z.object({
  at: z.date(),
  action: z.enum(AUDIT_ACTIONS),
  data: z.object({
    browser: z.string().nullable().default(null),
    system: z.string().nullable().default(null),
  }),
});

/**
 * A page of the events of the person's own account, newest first. A cursor counts the events from the oldest up to the first of
 * its page: what happens meanwhile moves nothing, and nobody can tell from it what happens to others.
 * @throws AppError `unauthenticated`
 */
export async function listOwnActivity({
  ctx,
  input = {},
}: {
  ctx: ServiceContext;
  input?: ActivityQuery;
}): Promise<AccountActivity> {
  const { userId } = authorize(ctx.actor, 'activity.read');
  const where = { subjectUserId: userId };
  const total = await ctx.db.auditEvent.count({ where });
  const first = Math.min(input.cursor ?? total, total);
  const newer = total - first;
  const rows = await ctx.db.auditEvent.findMany({
    where,
    orderBy: { seq: 'desc' },
    skip: newer,
    take: ACTIVITY_MAX,
  });
  const older = first - rows.length;
  return {
    newer,
    total,
    nextCursor: older > 0 ? String(older) : null,
    events: rows.map((row) => {
      const { at, action, data } = rowSchema.parse(row);
      return { at: at.toISOString(), action, ...data };
    }),
  };
}
