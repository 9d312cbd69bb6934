import { AppError } from '@chef/contracts/app-error';
import { createId } from '@chef/contracts/create-id';
import { authorize } from '../../auth/authorize.ts';
import type { SignedIn } from '../accounts/admit-person.ts';
import type { ServiceContext } from '../service-context.ts';

/**
 * Gives the session of somebody who has just shown again who they are a new name: a cookie from before, and any copy of
 * it, opens nothing of what the person may do now (OWASP ASVS 5.0, 7.2.4).
 * @throws AppError `unauthenticated`
 */
export async function renewSession({ ctx }: { ctx: ServiceContext }): Promise<SignedIn> {
  const { userId, sessionId } = authorize(ctx.actor, 'account.confirm');
  const id = createId('session');
  const { count } = await ctx.db.session.updateMany({
    where: { id: sessionId, userId, revokedAt: null },
    data: { id },
  });
  if (count === 0) throw new AppError('unauthenticated', { detail: 'Sign in, then try again.' });
  return { kind: 'signed_in', sessionId: id, userId };
}
