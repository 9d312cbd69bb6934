import { AppError } from '@chef/contracts/app-error';
import type { ProblemCode } from '@chef/contracts/problem';
import type { SignInFlow } from '../../auth/sign-in-flow.ts';
import { fetchProfile } from '../../integrations/sign-in/fetch-profile.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import { ProviderError, type ProviderErrorKind } from '../../integrations/sign-in/provider-error.ts';
import type { SystemContext } from '../service-context.ts';
import { findProviderClient } from './provider-clients.ts';

const CODES: Readonly<Record<ProviderErrorKind, ProblemCode>> = {
  cancelled: 'provider_cancelled',
  failed: 'provider_failed',
  unreachable: 'provider_unreachable',
};

/**
 * Who a person is, by the code that they brought from the provider.
 * @throws AppError `provider_cancelled`, `provider_failed`, `provider_unreachable`, `not_found`
 */
export async function fetchProviderProfile({
  ctx,
  input,
}: {
  ctx: SystemContext;
  input: {
    readonly flow: SignInFlow;
    readonly parameters: URLSearchParams;
    readonly signal: AbortSignal;
  };
}): Promise<ProviderProfile> {
  const { flow, parameters, signal } = input;
  const client = findProviderClient(flow.provider);
  if (client === null) throw new AppError('not_found');
  try {
    return await fetchProfile(client, { parameters, checks: flow, signal });
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    if (error.kind !== 'cancelled' && !signal.aborted) {
      ctx.log.warn({ provider: flow.provider, why: error.message }, 'sign-in with a provider failed');
    }
    throw new AppError(CODES[error.kind], { cause: error });
  }
}
