import type { RefreshTokenInput } from '@chef/contracts/tokens';
import { authorize } from '../../auth/authorize.ts';
import { hashRefreshToken } from '../../auth/refresh-token.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { appendAuditEvent } from '../audit/append-audit-event.ts';
import { type ServiceContext, withoutRowScope } from '../service-context.ts';

/** Signs a program out: the whole family of a refresh token ends, access tokens included. Unknown tokens change nothing (RFC 7009). */
export async function revokeTokens({
  ctx,
  input,
  now = new Date(),
}: {
  ctx: ServiceContext;
  input: RefreshTokenInput;
  now?: Date;
}): Promise<Record<string, never>> {
  authorize(ctx.actor, 'token.revoke');
  await inTransaction(withoutRowScope(ctx).db, async (tx) => {
    const token = await tx.refreshToken.findUnique({
      where: { tokenHash: hashRefreshToken(input.refreshToken) },
      select: { sessionId: true, session: { select: { userId: true } } },
    });
    if (token === null) return;
    const { count } = await tx.session.updateMany({
      where: { id: token.sessionId, revokedAt: null },
      data: { revokedAt: now },
    });
    if (count === 0) return;
    const { userId } = token.session;
    await appendAuditEvent(tx, { action: 'signed_out', actor: `user:${userId}`, subjectUserId: userId });
  });
  return {};
}
