import { AppError } from '@chef/contracts/app-error';
import type { InvitationId, OrganizationId, UserId } from '@chef/contracts/ids';
import { hashOneTimeToken } from '../../auth/one-time-token.ts';
import type { Prisma } from '../../db/client.ts';
import { lockOrganization } from './standing.ts';

/** Which invitation somebody answers: one of their list, or that of a link. */
export type NamedInvitation = { readonly id: InvitationId } | { readonly token: string };

/** An invitation for the person who asks, in an organisation that is locked from here on. */
interface OwnInvitationRow {
  readonly id: string;
  readonly organizationId: OrganizationId;
  readonly role: string;
}

const refusal = (named: NamedInvitation) =>
  'token' in named
    ? new AppError('link_expired', {
        detail: 'This invitation is answered, over or taken back, or is not for you.',
      })
    : new AppError('not_found', { detail: 'No such invitation waits for you.' });

/**
 * The invitation that is for the person: for the address that their account has confirmed, and for nobody who merely holds
 * the link. Of two answers at once, the second finds nothing.
 * @throws AppError `link_expired` for a link, `not_found` for an id
 */
export async function findOwnInvitation(
  tx: Prisma.TransactionClient,
  userId: UserId,
  named: NamedInvitation,
): Promise<OwnInvitationRow> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId } });
  if (user.email === null || user.emailVerifiedAt === null) throw refusal(named);
  const which = 'token' in named ? { tokenHash: hashOneTimeToken(named.token) } : { id: named.id };
  const where = { ...which, email: user.email, expiresAt: { gt: new Date() } };
  const seen = await tx.organizationInvitation.findFirst({ where, select: { organizationId: true } });
  if (seen === null) throw refusal(named);
  await lockOrganization(tx, seen.organizationId);
  const row = await tx.organizationInvitation.findFirst({ where });
  if (row === null) throw refusal(named);
  return { id: row.id, organizationId: row.organizationId as OrganizationId, role: row.role };
}
