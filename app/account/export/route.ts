import { decide } from '@/lib/auth/decide';
import { plainRoute } from '@/lib/http/plain-route';
import { requestContext } from '@/lib/http/request-context';

/** Where a browser goes on that asks for the archive: the program's address refuses with an answer that people cannot read. */
const ONWARD = {
  allow: '/api/v1/account/export',
  sign_in_again: `/confirm?next=${encodeURIComponent('/account?go=download')}`,
  unauthenticated: '/sign-in?next=/account',
} as const;

/** Leads to the archive of everything that is kept about a person, once they have shown lately who they are. */
export const GET = plainRoute('account.export', async (request: Request) => {
  const { ctx } = await requestContext(new Headers(request.headers));
  const decision = decide(ctx.actor, 'account.export');
  const isKnown = decision === 'sign_in_again' || decision === 'unauthenticated' || decision === 'allow';
  return new Response(null, {
    status: 303,
    headers: { location: isKnown ? ONWARD[decision] : '/account', 'cache-control': 'no-store' },
  });
});
