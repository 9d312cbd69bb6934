import { type PlanName, planNamed } from '../../entitlements/plans.ts';
import type { SystemContext } from '../service-context.ts';

/** An organisation as the operator's list shows it. */
interface ListedOrganization {
  readonly id: string;
  readonly name: string;
  readonly plan: PlanName;
  readonly people: number;
}

/** The organisations of the account of an address, by name. Does not ask who wants to know. */
export async function readOrganizations(
  { db }: Pick<SystemContext, 'db'>,
  email: string,
): Promise<ListedOrganization[]> {
  const rows = await db.organization.findMany({
    where: { memberships: { some: { user: { email: email.trim().normalize('NFC').toLowerCase() } } } },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    include: { _count: { select: { memberships: true } } },
  });
  return rows.map(({ id, name, plan, _count }) => ({
    id,
    name,
    plan: planNamed(plan),
    people: _count.memberships,
  }));
}
