import { SIGN_IN_PROVIDERS, type SignInProvider } from '@chef/contracts/sign-in-providers';
import { type ServerEnv, serverEnv } from '../../config/env.server.ts';
import { appleClientSecret } from '../../integrations/sign-in/apple-client-secret.ts';
import type { ProviderClient } from '../../integrations/sign-in/provider-client.ts';
import { providerEndpoints } from '../../integrations/sign-in/provider-endpoints.ts';

type MakeSecret = (issuer: string) => Promise<string>;

/** A provider is there when its keys are; half of them are refused when the process starts. */
function credentials(
  provider: SignInProvider,
  env: ServerEnv,
): { clientId: string; secret: MakeSecret } | null {
  if (provider === 'apple') {
    const { APPLE_CLIENT_ID: clientId, APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId } = env;
    const privateKey = env.APPLE_PRIVATE_KEY;
    if (!clientId || !teamId || !keyId || !privateKey) return null;
    return {
      clientId,
      secret: (issuer) => appleClientSecret(clientId, { teamId, keyId, privateKey }, issuer),
    };
  }
  const [clientId, secret] =
    provider === 'google'
      ? [env.GOOGLE_CLIENT_ID, env.GOOGLE_CLIENT_SECRET]
      : [env.FACEBOOK_CLIENT_ID, env.FACEBOOK_CLIENT_SECRET];
  return clientId && secret ? { clientId, secret: async () => secret } : null;
}

/** Us at a provider, or null where this installation has no keys for it. */
export function findProviderClient(provider: SignInProvider): ProviderClient | null {
  const env = serverEnv();
  const found = credentials(provider, env);
  if (found === null) return null;
  const endpoints = providerEndpoints(provider, env.SIGN_IN_STAND_INS);
  return {
    provider,
    clientId: found.clientId,
    endpoints,
    redirectUri: new URL(`/auth/${provider}/callback`, env.APP_URL).href,
    clientSecret: () => found.secret(endpoints.issuer),
  };
}

/** The providers that this installation offers. */
export function listProviders(): SignInProvider[] {
  return SIGN_IN_PROVIDERS.filter((provider) => credentials(provider, serverEnv()) !== null);
}
