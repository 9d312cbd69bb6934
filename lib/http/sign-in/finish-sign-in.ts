import { toAppError } from '@chef/contracts/app-error';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { FLOW_COOKIE, PENDING_COOKIE, type SignInFlow, takeFlow } from '../../auth/sign-in-flow.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import { deliverSoon } from '../../services/mail/deliver-soon.ts';
import type { ServiceContext } from '../../services/service-context.ts';
import { withoutRowScope } from '../../services/service-context.ts';
import { sendAddressCode } from '../../services/sign-in-providers/address-code.ts';
import { fetchProviderProfile } from '../../services/sign-in-providers/fetch-provider-profile.ts';
import { linkProvider } from '../../services/sign-in-providers/link-provider.ts';
import { signInWithProvider } from '../../services/sign-in-providers/sign-in-with-provider.ts';
import { logger } from '../../telemetry/logger.ts';
import { admissionHeaders } from './admission-headers.ts';
import { browserRequest } from './browser-request.ts';
import { problemPath, seeOther } from './redirects.ts';
import { readSealed, sealedHeader } from './sealed-cookies.ts';

interface Outcome {
  readonly path: string;
  readonly setCookies: readonly string[];
}

/** Ends a sign-in with a provider: a session, a connection, or the page that asks for the mailed code. */
export async function finishSignIn(
  request: Request,
  provider: SignInProvider,
  parameters: URLSearchParams,
): Promise<Response> {
  const flows = (await readSealed(request.headers, FLOW_COOKIE)) ?? [];
  const { flow, rest } = takeFlow(flows, { provider, state: parameters.get('state') ?? '' });
  if (flow === null) {
    return seeOther(problemPath(provider, 'link_expired', { next: '/account', isLink: false }));
  }
  // Each can be finished once, however it ends.
  const taken = await sealedHeader(FLOW_COOKIE, rest.length === 0 ? null : rest);
  try {
    const { path, setCookies } = await settle(request, flow, parameters);
    deliverSoon();
    return seeOther(path, [taken, ...setCookies]);
  } catch (error) {
    const failure = toAppError(error);
    if (failure.code === 'internal') logger().error({ err: failure }, 'sign-in with a provider failed');
    const where = { next: flow.next, isLink: flow.linkTo !== null };
    return seeOther(problemPath(provider, failure.code, where), [taken]);
  }
}

async function settle(request: Request, flow: SignInFlow, parameters: URLSearchParams): Promise<Outcome> {
  const action = flow.linkTo === null ? 'provider.sign_in' : 'provider.link';
  const { ctx, userAgent } = await browserRequest(request, action);
  const profile = await fetchProviderProfile({ ctx, input: { flow, parameters, signal: request.signal } });
  if (flow.linkTo !== null) {
    await linkProvider({ ctx, input: { profile, linkTo: flow.linkTo } });
    const query = new URLSearchParams({ provider: flow.provider, linked: 'yes' });
    return { path: `/account?${query}#ways-in`, setCookies: [] };
  }
  const admission = await signInWithProvider({ ctx, input: { profile, userAgent } });
  return admission === null ? askToConfirm(ctx, profile, flow.next) : admissionHeaders(admission, flow.next);
}

async function askToConfirm(ctx: ServiceContext, profile: ProviderProfile, next: string): Promise<Outcome> {
  const { email } = profile;
  const codeId =
    email === null
      ? null
      : await sendAddressCode({ ctx: withoutRowScope(ctx), input: { email, previous: null } });
  const pending = await sealedHeader(PENDING_COOKIE, { profile, next, codeId });
  return { path: '/confirm-address', setCookies: [pending] };
}
