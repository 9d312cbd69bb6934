import type { UserId } from '@chef/contracts/ids';
import type { Prisma } from '../../db/client.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { fatesOf, type OrganizationFate, type OrganizationFates, toFates } from './organization-fates.ts';
import { lockOrganization } from './standing.ts';

/**
 * Passes the organisations that a person alone owns on, and deletes those that nobody else is in, in the transaction that
 * deletes the person. Invitations to their address go as well, with their mail.
 */
export async function settleOrganizations(
  tx: Prisma.TransactionClient,
  { userId, email }: { readonly userId: UserId; readonly email: string },
): Promise<OrganizationFates> {
  const memberships = await tx.organizationMembership.findMany({
    where: { userId },
    orderBy: { organizationId: 'asc' },
  });
  for (const { organizationId } of memberships) await lockOrganization(tx, organizationId);
  const fates = await fatesOf(tx, userId);
  for (const fate of fates) await settle(tx, fate);
  if (email !== '') {
    await tx.organizationInvitation.deleteMany({ where: { email } });
    await tx.outboxMail.deleteMany({ where: { userId: null, recipient: email } });
  }
  return toFates(fates);
}

async function settle(
  tx: Prisma.TransactionClient,
  { organizationId, name, heirId }: OrganizationFate,
): Promise<void> {
  if (heirId === null) {
    await tx.organization.delete({ where: { id: organizationId } });
    return;
  }
  await tx.organizationMembership.updateMany({
    where: { organizationId, userId: heirId },
    data: { role: 'owner' },
  });
  await appendAuditEvent(tx, {
    action: 'organization_inherited',
    actor: 'system',
    subjectUserId: heirId,
    data: { organization: organizationId, role: 'owner' },
  });
  const { email } = await tx.user.findUniqueOrThrow({ where: { id: heirId }, select: { email: true } });
  if (email === null) return;
  await queueMail(tx, {
    userId: heirId as UserId,
    recipient: email,
    kind: 'organization_inherited',
    values: { organization: name },
    link: { path: `/account/organizations/${organizationId}` },
  });
}
