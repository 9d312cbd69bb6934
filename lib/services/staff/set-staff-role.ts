import { AppError } from '@chef/contracts/app-error';
import type { UserId } from '@chef/contracts/ids';
import { type Role, roleNamed } from '../../auth/policy.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import type { SystemContext } from '../service-context.ts';
import { tellOfRole } from './tell-of-role.ts';

/** A role and who gets it. */
export interface RoleChange {
  readonly email: string;
  /** `member` takes a staff role away. */
  readonly role: Role;
}

/**
 * Gives a staff role to the account of an address, or takes it away; it counts from their next request on. For whoever
 * runs the installation, from its command line: no address of the app leads here.
 * @returns the role that the account had
 * @throws AppError `not_found` where no account has confirmed the address
 */
export async function setStaffRole({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: RoleChange;
}): Promise<{ readonly before: Role }> {
  const email = input.email.trim().normalize('NFC').toLowerCase();
  return inTransaction(ctx.db, async (tx) => {
    const user = await tx.user.findUnique({
      where: { email, emailVerifiedAt: { not: null } },
      select: { id: true, staffRole: true },
    });
    if (user === null) throw new AppError('not_found', { detail: 'No account has confirmed this address.' });
    const before = roleNamed(user.staffRole);
    if (before === input.role) return { before };
    await tx.user.update({ where: { id: user.id }, data: { staffRole: input.role } });
    await tellOfRole(tx, { userId: user.id as UserId, email, role: input.role, before, by: 'system' });
    return { before };
  });
}
