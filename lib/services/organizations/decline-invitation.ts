import { authorize } from '../../auth/authorize.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import type { ServiceContext } from '../service-context.ts';
import { findOwnInvitation, type NamedInvitation } from './find-own-invitation.ts';

/** Answers an invitation with no; it is gone. @throws AppError `unauthenticated`, `link_expired` or `not_found` */
export async function declineInvitation({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: NamedInvitation;
}): Promise<void> {
  const { userId } = authorize(ctx.actor, 'invitation.decline');
  await inTransaction(ctx.db, async (tx) => {
    const { id, organizationId, role } = await findOwnInvitation(tx, userId, input);
    await tx.organizationInvitation.deleteMany({ where: { id } });
    await appendAuditEvent(tx, {
      action: 'organization_invitation_declined',
      actor: `user:${userId}`,
      subjectUserId: userId,
      data: { organization: organizationId, role },
    });
  });
}
