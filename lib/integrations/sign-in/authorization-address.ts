import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { calculatePKCECodeChallenge } from 'oauth4webapi';
import type { ProviderChecks, ProviderClient } from './provider-client.ts';

/** What is asked for: who it is, an address and a name, nothing else. */
const PARAMETERS: Readonly<Record<SignInProvider, Readonly<Record<string, string>>>> = {
  google: { scope: 'openid email profile', prompt: 'select_account' },
  // Apple sends name and address by a form post only.
  apple: { scope: 'name email', response_mode: 'form_post' },
  facebook: { scope: 'email,public_profile' },
};

/** Where to send a person who signs in with a provider: code flow with state, nonce and PKCE (RFC 9700, 2.1.1). */
export async function authorizationAddress(client: ProviderClient, checks: ProviderChecks): Promise<string> {
  const url = new URL(client.endpoints.authorization);
  const parameters = {
    client_id: client.clientId,
    redirect_uri: client.redirectUri,
    response_type: 'code',
    state: checks.state,
    nonce: checks.nonce,
    code_challenge: await calculatePKCECodeChallenge(checks.codeVerifier),
    code_challenge_method: 'S256',
    ...PARAMETERS[client.provider],
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}
