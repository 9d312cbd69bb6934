import { signOut } from '@/lib/services/sessions/sign-out';
import { actionContext } from '../_actions/action-context';
import { dropSessionCookie } from '../_actions/session-cookie';

/**
 * Signs the browser out. A form that loads a new document, and no action of the page: what scripts still know of the person
 * goes with the old document, and what the browser kept of earlier pages is thrown away.
 */
export async function POST(): Promise<Response> {
  const { ctx } = await actionContext('account.sign_out');
  await signOut({ ctx });
  await dropSessionCookie();
  return new Response(null, {
    status: 303,
    headers: { location: '/sign-in?signed-out', 'clear-site-data': '"cache"', 'cache-control': 'no-store' },
  });
}
