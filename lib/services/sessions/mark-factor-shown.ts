import type { UserActor } from '../../auth/actor.ts';
import type { Prisma } from '../../db/client.ts';
import type { Amr } from './create-session.ts';

/** Notes that the person has just shown, in this session, who they are, and how. */
export async function markFactorShown(
  tx: Prisma.TransactionClient,
  { sessionId, amr }: Pick<UserActor, 'sessionId' | 'amr'>,
  way: Amr,
  now: Date = new Date(),
): Promise<void> {
  await tx.session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { authenticatedAt: now, amr: [...new Set([...amr, way])] },
  });
}
