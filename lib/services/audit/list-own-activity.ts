import { type AccountActivity, AUDIT_ACTIONS } from '@chef/contracts/account';
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

/** The latest events of the person's own account, newest first. @throws AppError `unauthenticated` */
export async function listOwnActivity({ ctx }: { ctx: ServiceContext }): Promise<AccountActivity> {
  const { userId } = authorize(ctx.actor, 'activity.read');
  const rows = await ctx.db.auditEvent.findMany({
    where: { subjectUserId: userId },
    orderBy: { seq: 'desc' },
    take: ACTIVITY_MAX,
  });
  return {
    events: rows.map((row) => {
      const { at, action, data } = rowSchema.parse(row);
      return { at: at.toISOString(), action, ...data };
    }),
  };
}
