import { type Role, roleNamed } from '../../auth/policy.ts';
import type { SystemContext } from '../service-context.ts';

/** Somebody with a staff role. */
export interface StaffMember {
  readonly email: string;
  readonly role: Role;
}

/** Everybody with a staff role, by address. There are few. Does not ask who wants to know. */
export async function readStaff({ db }: Pick<SystemContext, 'db'>): Promise<StaffMember[]> {
  const rows = await db.user.findMany({
    where: { staffRole: { not: 'member' } },
    orderBy: { email: 'asc' },
    select: { email: true, staffRole: true },
  });
  return rows.map(({ email, staffRole }) => ({ email: email ?? '', role: roleNamed(staffRole) }));
}
