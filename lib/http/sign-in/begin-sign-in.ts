import { toAppError } from '@chef/contracts/app-error';
import { signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { safeReturnPath } from '../../auth/safe-return-path.ts';
import { addFlow, FLOW_COOKIE } from '../../auth/sign-in-flow.ts';
import { beginProviderSignIn } from '../../services/sign-in-providers/begin-provider-sign-in.ts';
import { browserRequest } from './browser-request.ts';
import { problemPath, seeOther } from './redirects.ts';
import { readSealed, sealedHeader } from './sealed-cookies.ts';

/** Whether a page of ours led here, or the person typed the address. Old browsers do not say. */
function isOwnLink(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site');
  return site === null || site === 'same-origin' || site === 'none';
}

/** Leaves for the provider. By a link and not a form: providers redirect on, which the policy for forms forbids. */
export async function beginSignIn(request: Request, named: string): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const next = safeReturnPath(query.get('next') ?? undefined, '/account');
  const parsed = signInProviderSchema.safeParse(named);
  // Making an account agrees to documents: only a page that shows them may begin it.
  if (!parsed.success || !isOwnLink(request)) return seeOther('/sign-in');
  const provider = parsed.data;
  const linkProof = query.get('link');
  try {
    const { ctx } = await browserRequest(request, 'provider.sign_in');
    const { address, flow } = await beginProviderSignIn({ ctx, input: { provider, next, linkProof } });
    const flows = addFlow((await readSealed(request.headers, FLOW_COOKIE)) ?? [], flow);
    return seeOther(address, [await sealedHeader(FLOW_COOKIE, flows)]);
  } catch (error) {
    const { code } = toAppError(error);
    if (code === 'recent_sign_in_required') return seeOther('/confirm?next=/account');
    return seeOther(problemPath(provider, code, { next, isLink: linkProof !== null }));
  }
}
