import { AppError } from '@chef/contracts/app-error';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { generateRandomCodeVerifier, generateRandomNonce, generateRandomState } from 'oauth4webapi';
import { authorize } from '../../auth/authorize.ts';
import type { SignInFlow } from '../../auth/sign-in-flow.ts';
import { authorizationAddress } from '../../integrations/sign-in/authorization-address.ts';
import type { ServiceContext } from '../service-context.ts';
import { linkProof } from './link-proof.ts';
import { findProviderClient } from './provider-clients.ts';

/** Where to send the browser, and what it has to keep until it comes back. */
export interface BegunSignIn {
  readonly address: string;
  readonly flow: SignInFlow;
}

/**
 * Begins to sign in with a provider, or to connect it with the account that is signed in.
 * @throws AppError `not_found` for a provider that is not offered; to connect: `unauthenticated`,
 * `forbidden` (another site's page sent the browser here), `recent_sign_in_required`
 */
export async function beginProviderSignIn({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: {
    readonly provider: SignInProvider;
    readonly next: string;
    /** Connects with the account that is signed in: what `linkProof` gave its page. Null for signing in. */
    readonly linkProof: string | null;
  };
}): Promise<BegunSignIn> {
  authorize(ctx.actor, 'provider.sign_in');
  const client = findProviderClient(input.provider);
  if (client === null) throw new AppError('not_found', { detail: 'This provider is not offered here.' });
  const actor = input.linkProof === null ? null : authorize(ctx.actor, 'provider.begin_link');
  if (actor !== null) {
    const proof = await linkProof(actor, input.provider);
    if (proof !== input.linkProof) throw new AppError('forbidden', { detail: 'Begin on your account page.' });
  }
  const flow: SignInFlow = {
    provider: input.provider,
    state: generateRandomState(),
    nonce: generateRandomNonce(),
    codeVerifier: generateRandomCodeVerifier(),
    next: input.next,
    linkTo: actor?.sessionId ?? null,
    begunAt: Date.now(),
  };
  return { address: await authorizationAddress(client, flow), flow };
}
