import type { Database } from '../../db/client.ts';

/** What people of one organisation know of each other. */
export interface OrganizationPerson {
  readonly userId: string;
  readonly displayName: string | null;
  readonly email: string;
}

/** Everybody of an organisation by id, for somebody who is of it: the database tells nobody else. */
export async function organizationPeople(
  db: Database,
  organizationId: string,
): Promise<ReadonlyMap<string, OrganizationPerson>> {
  const rows = await db.$queryRaw<{ userId: string; displayName: string | null; email: string | null }[]>`
    select user_id as "userId", display_name as "displayName", email from organization_people(${organizationId})`;
  return new Map(rows.map((row) => [row.userId, { ...row, email: row.email ?? '' }]));
}
