import type { Organization } from '@chef/contracts/organizations';
import { planNamed } from '../../entitlements/plans.ts';
import { organizationRoleNamed } from './standing.ts';

/** What is read of a membership to show the organisation to its person. */
export const SHOWN_OF_MEMBERSHIP = {
  role: true,
  organization: {
    select: {
      id: true,
      name: true,
      plan: true,
      createdAt: true,
      _count: { select: { memberships: true } },
    },
  },
} as const;

interface MembershipRow {
  readonly role: string;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly plan: string;
    readonly createdAt: Date;
    readonly _count: { readonly memberships: number };
  };
}

/** An organisation as the person of a membership sees it. Pure. */
export function toOrganization({ role, organization }: MembershipRow): Organization {
  const { id, name, plan, createdAt, _count } = organization;
  return {
    id,
    name,
    plan: planNamed(plan),
    role: organizationRoleNamed(role),
    people: _count.memberships,
    createdAt: createdAt.toISOString(),
  };
}
