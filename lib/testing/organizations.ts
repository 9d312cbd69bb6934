import { createId } from '@chef/contracts/create-id';
import type { InvitationId, OrganizationId, UserId } from '@chef/contracts/ids';
import type { INVITED_ROLES, OrganizationRole } from '@chef/contracts/organizations';
import { createOneTimeToken } from '../auth/one-time-token.ts';
import { database } from '../db/client.ts';

/** Somebody of an organisation that a test makes. */
export interface PlannedMember {
  readonly userId: UserId;
  readonly role: OrganizationRole;
}

/** Makes an organisation of these people, who came in this order. */
export async function createTestOrganization(
  members: readonly PlannedMember[],
  { name = 'Test kitchen', plan = 'free' }: { readonly name?: string; readonly plan?: string } = {},
): Promise<OrganizationId> {
  const id = createId('organization');
  const creator = members.find(({ role }) => role === 'owner');
  await database().organization.create({ data: { id, name, plan, createdBy: creator?.userId ?? null } });
  const began = Date.now() - members.length * 1000;
  await database().organizationMembership.createMany({
    data: members.map(({ userId, role }, index) => ({
      organizationId: id,
      userId,
      role,
      joinedAt: new Date(began + index * 1000),
    })),
  });
  return id;
}

/** Somebody with a confirmed address and nothing else. */
export async function createTestUser(): Promise<{ readonly userId: UserId; readonly email: string }> {
  const userId = createId('user');
  const email = `${userId.toLowerCase()}@example.com`;
  await database().user.create({ data: { id: userId, email, emailVerifiedAt: new Date() } });
  return { userId, email };
}

/** Writes an invitation down that waits for an answer. */
export async function createTestInvitation(
  organizationId: OrganizationId,
  email: string,
  role: (typeof INVITED_ROLES)[number] = 'member',
): Promise<{ readonly id: InvitationId; readonly token: string }> {
  const { token, tokenHash } = createOneTimeToken();
  const id = createId('invitation');
  const expiresAt = new Date(Date.now() + 86_400_000);
  await database().organizationInvitation.create({
    data: { id, organizationId, email, role, tokenHash, expiresAt },
  });
  return { id, token };
}
