import type { OrganizationId } from '@chef/contracts/ids';
import { ORGANIZATION_ACTIONS } from '@chef/contracts/organization-actions';
import { type OrganizationActivity, organizationRoleSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { organizationPeople } from './organization-people.ts';
import { standingIn } from './standing.ts';

const ACTIVITY_MAX = 50;
const rowSchema = z.object({
  at: z.date(),
  action: z.enum(ORGANIZATION_ACTIONS),
  actor: z.string(),
  about: z.string().nullable(),
  role: organizationRoleSchema.nullable().catch(null),
});

/** The latest of what happened in an organisation, newest first, for those who lead it. @throws AppError `unauthenticated`, `not_found`, `forbidden` */
export async function listOrganizationActivity({
  ctx,
  id,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
}): Promise<OrganizationActivity> {
  const { userId } = authorize(ctx.actor, 'organization.read_activity');
  authorize(ctx.actor, 'organization.read_activity', await standingIn(ctx.db, id, userId));
  const [rows, people] = await Promise.all([
    ctx.db.$queryRaw<unknown[]>`
      select at, action, actor, subject_user_id as about, data ->> 'role' as role from audit_events
      where data ? 'organization' and data ->> 'organization' = ${id} order by seq desc limit ${ACTIVITY_MAX}`,
    organizationPeople(ctx.db, id),
  ]);
  const nameOf = (personId: string | null) => {
    const person = personId === null ? undefined : people.get(personId);
    return person?.displayName ?? person?.email ?? null;
  };
  return {
    events: rows.map((row) => {
      const { at, action, actor, about, role } = rowSchema.parse(row);
      const by = actor.startsWith('user:') ? actor.slice('user:'.length) : null;
      return {
        at: at.toISOString(),
        action,
        by: nameOf(by),
        about: about === by ? null : nameOf(about),
        role,
      };
    }),
  };
}
