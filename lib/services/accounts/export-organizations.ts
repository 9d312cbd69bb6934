import { listOrganizations } from '../organizations/list-organizations.ts';
import { listOwnInvitations } from '../organizations/list-own-invitations.ts';
import type { ServiceContext } from '../service-context.ts';

/** One table of an archive. */
interface ExportTable {
  readonly name: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/**
 * What is kept about a person and organisations: those they are of, what they are there and since when, invitations that
 * they sent and that wait for them. Who else is there is not theirs to take along.
 */
export async function exportOrganizations(ctx: ServiceContext, userId: string): Promise<ExportTable[]> {
  const [{ organizations }, memberships, { invitations }, sent] = await Promise.all([
    listOrganizations({ ctx }),
    ctx.db.organizationMembership.findMany({ where: { userId } }),
    listOwnInvitations({ ctx }),
    ctx.db.organizationInvitation.findMany({
      where: { invitedBy: userId },
      orderBy: { createdAt: 'asc' },
      select: { organizationId: true, email: true, role: true, createdAt: true, expiresAt: true },
    }),
  ]);
  const joined = new Map(memberships.map(({ organizationId, joinedAt }) => [organizationId, joinedAt]));
  const rows = organizations.map((one) => ({ ...one, joinedAt: joined.get(one.id) }));
  return [
    { name: 'organizations', rows },
    { name: 'invitations', rows: invitations },
    { name: 'invitations-sent', rows: sent },
  ];
}
