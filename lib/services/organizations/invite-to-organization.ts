import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import type { InvitationId, OrganizationId, UserId } from '@chef/contracts/ids';
import {
  type Invitation,
  type NewInvitation,
  ORGANIZATION_LIMITS,
  type OrganizationRole,
} from '@chef/contracts/organizations';
import { authorize } from '../../auth/authorize.ts';
import { createOneTimeToken } from '../../auth/one-time-token.ts';
import type { Prisma } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { claimWithChange } from '../idempotency/claim-with-change.ts';
import { queueMail } from '../mail/queue-mail.ts';
import type { ServiceContext } from '../service-context.ts';
import { holdInvitationLimits } from './hold-invitation-limits.ts';
import { organizationPeople } from './organization-people.ts';
import { lockedStanding, standingIn } from './standing.ts';
import { toInvitation } from './to-invitation.ts';

const DAY_MS = 86_400_000;

/** An invitation that is about to be written down, in a locked organisation. */
interface Order {
  readonly id: InvitationId;
  readonly organizationId: OrganizationId;
  readonly userId: UserId;
  readonly input: NewInvitation;
}

function refuse(pointer: string, code: string, detail: string): AppError {
  return new AppError('invalid_request', { detail, errors: [{ pointer, code, detail }] });
}

/** @throws AppError `forbidden` for an admin who gives what only owners give */
function refuseBeyondStanding(standing: OrganizationRole | null, role: string): void {
  if (standing === 'owner' || role === 'member') return;
  throw new AppError('forbidden', { detail: 'Only an owner invites admins.' });
}

/** Takes an earlier invitation of the address back and looks whether there is room for another. */
async function makeRoom(tx: Prisma.TransactionClient, { organizationId, input }: Order) {
  await tx.organizationInvitation.deleteMany({ where: { organizationId, email: input.email } });
  await tx.organizationInvitation.deleteMany({ where: { organizationId, expiresAt: { lte: new Date() } } });
  const [open, members] = await Promise.all([
    tx.organizationInvitation.count({ where: { organizationId } }),
    tx.organizationMembership.count({ where: { organizationId } }),
  ]);
  if (open >= ORGANIZATION_LIMITS.invitationsOpenMax) {
    throw refuse(
      '/email',
      'invitations_full',
      'Too many invitations wait for an answer. Take one back first.',
    );
  }
  if (members >= ORGANIZATION_LIMITS.membersMax) {
    throw refuse(
      '/email',
      'members_full',
      `An organisation has at most ${ORGANIZATION_LIMITS.membersMax} people.`,
    );
  }
}

/** Writes an invitation down and mails it. The same happens whether or not the address has an account. */
async function writeInvitation(tx: Prisma.TransactionClient, order: Order): Promise<Invitation> {
  const { organizationId, userId, input } = order;
  const people = await organizationPeople(tx, organizationId);
  if ([...people.values()].some(({ email }) => email === input.email)) {
    throw refuse('/email', 'already_member', 'This person is in the organisation already.');
  }
  await makeRoom(tx, order);
  const { token, tokenHash } = createOneTimeToken();
  const row = {
    id: order.id,
    ...input,
    createdAt: new Date(),
    expiresAt: new Date(Date.now() + ORGANIZATION_LIMITS.invitationDays * DAY_MS),
  };
  await tx.organizationInvitation.create({ data: { ...row, organizationId, tokenHash, invitedBy: userId } });
  await appendAuditEvent(tx, {
    action: 'organization_invited',
    actor: `user:${userId}`,
    subjectUserId: userId,
    data: { organization: organizationId, role: input.role },
  });
  const { name } = await tx.organization.findUniqueOrThrow({ where: { id: organizationId } });
  const inviter = people.get(userId);
  await queueMail(tx, {
    userId: null,
    recipient: input.email,
    kind: 'organization_invitation',
    values: { organization: name, role: input.role, person: inviter?.email ?? '' },
    link: { path: '/invitation', token },
  });
  return toInvitation(row);
}

/** The invitation that the same key made before. @throws AppError `gone` for one that is answered, over or taken back */
async function earlierInvitation(tx: Prisma.TransactionClient, id: string): Promise<Invitation> {
  const row = await tx.organizationInvitation.findUnique({ where: { id } });
  if (row !== null) return toInvitation(row);
  throw new AppError('gone', { detail: 'The invitation that this key made is answered or taken back.' });
}

/**
 * Invites somebody by their address; an earlier invitation of the same address is void. The caller learns the same whether
 * or not the address has an account.
 * @throws AppError `unauthenticated`, `not_found`, `forbidden`, `rate_limited`, `invalid_request` at `/email`, `idempotency_mismatch`, `gone`
 */
export async function inviteToOrganization({
  ctx,
  id,
  input,
  idempotencyKey = null,
}: {
  ctx: ServiceContext;
  id: OrganizationId;
  input: NewInvitation;
  idempotencyKey?: string | null;
}): Promise<Invitation> {
  const { userId } = authorize(ctx.actor, 'organization.invite');
  const standing = await standingIn(ctx.db, id, userId);
  authorize(ctx.actor, 'organization.invite', standing);
  refuseBeyondStanding(standing, input.role);
  await holdInvitationLimits({ userId, email: input.email });
  return inTransaction(ctx.db, async (tx) => {
    const now = await lockedStanding(tx, id, userId);
    authorize(ctx.actor, 'organization.invite', now);
    const invitationId = createId('invitation');
    const change = {
      key: idempotencyKey,
      route: `organizations/${id}/invitations`,
      request: input,
      resourceId: invitationId,
    };
    const made = await claimWithChange(ctx, tx, change);
    if (made !== null) return earlierInvitation(tx, made);
    const earlier = await tx.organizationInvitation.findFirst({
      where: { organizationId: id, email: input.email },
      select: { role: true },
    });
    refuseBeyondStanding(now, input.role);
    refuseBeyondStanding(now, earlier?.role ?? 'member');
    return writeInvitation(tx, { id: invitationId, organizationId: id, userId, input });
  });
}
