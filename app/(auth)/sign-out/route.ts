import { AppError } from '@chef/contracts/app-error';
import { revokeSession } from '@/lib/services/sessions/revoke-session';
import { actionContext } from '../_actions/action-context';
import { dropSessionCookie } from '../_actions/session-cookie';

/** Another tab may have signed out first; the outcome is the same. */
function ignoreEnded(error: unknown): void {
  if (!(error instanceof AppError && error.code === 'not_found')) throw error;
}

/**
 * Signs the browser out. A form that loads a new document, and no action of the page: what scripts still know of the person
 * goes with the old document, and what the browser kept of earlier pages is thrown away.
 */
export async function POST(): Promise<Response> {
  const { ctx } = await actionContext('account.sign_out');
  if (ctx.actor.kind === 'user') {
    await revokeSession({ ctx, id: ctx.actor.sessionId }).catch(ignoreEnded);
  }
  await dropSessionCookie();
  return new Response(null, {
    status: 303,
    headers: { location: '/sign-in?signed-out', 'clear-site-data': '"cache"', 'cache-control': 'no-store' },
  });
}
