import { AppError } from '@chef/contracts/app-error';
import { authorize } from '../../auth/authorize.ts';
import { hashOneTimeToken } from '../../auth/one-time-token.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';

/** What stands between somebody who opened a link and the organisation that it leads to. */
type Readiness = 'ready' | 'signed_out' | 'another_account';

/** An invitation as whoever holds its link sees it. */
export interface LinkedInvitation {
  readonly organization: string;
  readonly role: string;
  readonly invitedBy: string | null;
  readonly expiresAt: Date;
  /** The address that it is for, as far as it helps its owner to know it again: `a…@example.com`. */
  readonly addressHint: string;
  readonly readiness: Readiness;
}

/** An address that somebody who knows it knows again, and nobody else learns. Pure. */
export function hintOf(email: string): string {
  const at = email.lastIndexOf('@');
  return `${email.slice(0, 1)}…${email.slice(at)}`;
}

/**
 * What a link in a mail invites to. Whoever holds it may be signed out or somebody else: they are told so, and nothing but
 * the names.
 * @throws AppError `link_expired`
 */
export async function readInvitation({
  ctx,
  token,
}: {
  ctx: ServiceContext;
  token: string;
}): Promise<LinkedInvitation> {
  const { actor } = ctx;
  authorize(ctx.actor, 'invitation.read');
  const { db } = withoutRowScope(ctx);
  const row = await db.organizationInvitation.findUnique({
    where: { tokenHash: hashOneTimeToken(token) },
    include: {
      organization: { select: { name: true } },
      inviter: { select: { displayName: true, email: true } },
    },
  });
  if (row === null || row.expiresAt <= new Date()) {
    throw new AppError('link_expired', { detail: 'This invitation is answered, over or taken back.' });
  }
  const user =
    actor.kind === 'user'
      ? await db.user.findUnique({
          where: { id: actor.userId, email: row.email, emailVerifiedAt: { not: null } },
        })
      : null;
  const readiness = actor.kind === 'visitor' ? 'signed_out' : user === null ? 'another_account' : 'ready';
  return {
    organization: row.organization.name,
    role: row.role,
    invitedBy: row.inviter?.displayName ?? row.inviter?.email ?? null,
    expiresAt: row.expiresAt,
    addressHint: hintOf(row.email),
    readiness,
  };
}
