import { INVITED_ROLES, type Invitation } from '@chef/contracts/organizations';

interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** The role that an invitation’s row names. One that this version does not know gives the least. */
export function invitedRoleNamed(name: string): (typeof INVITED_ROLES)[number] {
  return INVITED_ROLES.find((role) => role === name) ?? 'member';
}

/** An invitation as those who lead the organisation see it. Pure. */
export function toInvitation({ id, email, role, createdAt, expiresAt }: InvitationRow): Invitation {
  return {
    id,
    email,
    role: invitedRoleNamed(role),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  };
}
