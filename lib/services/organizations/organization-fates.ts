import type { Database } from '../../db/client.ts';

/** What becomes of the organisations that somebody alone owns, by name. */
export interface OrganizationFates {
  /** They are alone in it: it goes with the account. */
  readonly deleted: readonly string[];
  /** Others are in it: the longest-standing admin owns it from then on, or the longest-standing member where there is none. */
  readonly handedOver: readonly string[];
}

/** The same of one of them. */
export interface OrganizationFate {
  readonly organizationId: string;
  readonly name: string;
  /** Who inherits; null where nobody is left. */
  readonly heirId: string | null;
}

/** What becomes of each organisation that the person alone owns. */
export async function fatesOf(db: Database, userId: string): Promise<OrganizationFate[]> {
  return db.$queryRaw<OrganizationFate[]>`
    select o.id as "organizationId", o.name, (
      select h.user_id from organization_memberships h where h.organization_id = o.id and h.user_id <> ${userId}
      order by h.role = 'admin' desc, h.joined_at, h.user_id limit 1
    ) as "heirId"
    from organization_memberships m join organizations o on o.id = m.organization_id
    where m.user_id = ${userId} and m.role = 'owner' and not exists (
      select from organization_memberships other
      where other.organization_id = o.id and other.role = 'owner' and other.user_id <> ${userId}
    ) order by o.name, o.id`;
}

/** The names, by what becomes of them. Pure. */
export const toFates = (fates: readonly OrganizationFate[]): OrganizationFates => ({
  deleted: fates.filter(({ heirId }) => heirId === null).map(({ name }) => name),
  handedOver: fates.filter(({ heirId }) => heirId !== null).map(({ name }) => name),
});
