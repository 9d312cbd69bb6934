import { ORGANIZATION_ROLES, type OrganizationRole } from '@chef/contracts/organizations';
import type { Database, Prisma } from '../../db/client.ts';

/** Changes of one organisation wait for each other on this number and its id. */
const ORGANIZATION_LOCK = 4_711_003;

/** The role that a row names. One that this version does not know gets the least. */
export function organizationRoleNamed(name: string): OrganizationRole {
  return ORGANIZATION_ROLES.find((role) => role === name) ?? 'member';
}

/** What somebody is in an organisation; null for whoever is not of it, and where there is none. */
export async function standingIn(
  db: Database,
  organizationId: string,
  userId: string,
): Promise<OrganizationRole | null> {
  const row = await db.organizationMembership.findUnique({
    where: { organizationId_userId: { organizationId, userId } },
    select: { role: true },
  });
  return row === null ? null : organizationRoleNamed(row.role);
}

/** Lets one change of an organisation's people at a time pass, until the end of the transaction. */
export async function lockOrganization(tx: Prisma.TransactionClient, organizationId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${organizationId}, ${ORGANIZATION_LOCK}::bigint))`;
}

/** The same as `standingIn`, which holds until the end of the transaction: others wait to change it. */
export async function lockedStanding(
  tx: Prisma.TransactionClient,
  organizationId: string,
  userId: string,
): Promise<OrganizationRole | null> {
  await lockOrganization(tx, organizationId);
  return standingIn(tx, organizationId, userId);
}
