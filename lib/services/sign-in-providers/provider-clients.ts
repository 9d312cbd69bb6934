import { SIGN_IN_PROVIDERS, type SignInProvider } from '@chef/contracts/sign-in-providers';
import { type ServerEnv, serverEnv } from '../../config/env.server.ts';
import type { SecretName } from '../../config/secret-names.ts';
import { appleClientSecret } from '../../integrations/sign-in/apple-client-secret.ts';
import type { ProviderClient } from '../../integrations/sign-in/provider-client.ts';
import { providerEndpoints } from '../../integrations/sign-in/provider-endpoints.ts';
import { readSecret } from '../secrets/read-secret.ts';

type MakeSecret = (issuer: string) => Promise<string>;

async function secretNamed(name: SecretName): Promise<string> {
  const secret = await readSecret(name);
  if (secret !== undefined) return secret;
  throw new Error(`${name} is not there`);
}

/** A provider is there when its ids are; half of what it needs is refused when the process starts. */
function credentials(
  provider: SignInProvider,
  env: ServerEnv,
): { clientId: string; secret: MakeSecret } | null {
  if (provider === 'apple') {
    const { APPLE_CLIENT_ID: clientId, APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId } = env;
    if (!clientId || !teamId || !keyId) return null;
    const secret = async (issuer: string) => {
      const privateKey = await secretNamed('APPLE_PRIVATE_KEY');
      return appleClientSecret(clientId, { teamId, keyId, privateKey }, issuer);
    };
    return { clientId, secret };
  }
  const [clientId, name] =
    provider === 'google'
      ? ([env.GOOGLE_CLIENT_ID, 'GOOGLE_CLIENT_SECRET'] as const)
      : ([env.FACEBOOK_CLIENT_ID, 'FACEBOOK_CLIENT_SECRET'] as const);
  return clientId ? { clientId, secret: () => secretNamed(name) } : null;
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
