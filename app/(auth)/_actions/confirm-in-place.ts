import { authorize } from '@/lib/auth/authorize';
import { isRecentlySignedIn } from '@/lib/auth/require-recent-sign-in';
import { confirmIdentity } from '@/lib/services/accounts/confirm-identity';
import { hasAuthenticatorApp } from '@/lib/services/second-factor/has-second-factor';
import { createServiceContext, type ServiceContext } from '@/lib/services/service-context';
import { renewSession } from '@/lib/services/sessions/renew-session';
import { setSessionCookie } from './session-cookie';

/**
 * Takes the present password of a form as the proof that it is the person, where they signed in long ago: what else they typed
 * into the same form (a new password) may not wait in a cookie while another page asks. The session gets a new name.
 * @throws AppError `unauthenticated`, `rate_limited`, `invalid_request` at `/currentPassword`
 */
export async function confirmInPlace(ctx: ServiceContext, currentPassword: string): Promise<ServiceContext> {
  const actor = authorize(ctx.actor, 'account.confirm');
  if (isRecentlySignedIn(actor)) return ctx;
  // The password alone proves nothing there; the use case refuses, and the person shows a code first.
  if (await hasAuthenticatorApp(ctx.db, actor.userId)) return ctx;
  await confirmIdentity({ ctx, input: { currentPassword } });
  const session = await renewSession({ ctx });
  await setSessionCookie(session);
  const { sessionId } = session;
  return createServiceContext({ ...actor, sessionId, authenticatedAt: new Date() }, ctx.requestId, ctx.trace);
}
