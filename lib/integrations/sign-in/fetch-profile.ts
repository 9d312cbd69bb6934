import { createHmac } from 'node:crypto';
import {
  AuthorizationResponseError,
  type AuthorizationServer,
  allowInsecureRequests,
  authorizationCodeGrantRequest,
  ClientSecretPost,
  clockTolerance,
  customFetch,
  getValidatedIdTokenClaims,
  processAuthorizationCodeResponse,
  validateApplicationLevelSignature,
  validateAuthResponse,
} from 'oauth4webapi';
import { processWide } from '../../config/process-wide.ts';
import type { ProviderChecks, ProviderClient, ProviderProfile } from './provider-client.ts';
import { ProviderError } from './provider-error.ts';
import { providerFetch } from './provider-fetch.ts';
import { readAppleClaims, readFacebookProfile, readGoogleClaims } from './read-profile.ts';

/** How far a provider's clock may be from ours, seconds. */
const CLOCK_TOLERANCE_SECONDS = 60;
/** What providers say when a person turns back: RFC 6749, and Apple's own words. */
const CANCELLED: ReadonlySet<string> = new Set(['access_denied', 'user_cancelled_authorize']);

/** What came back with the person. */
export interface ProviderReturn {
  /** The query, or Apple's form. */
  readonly parameters: URLSearchParams;
  readonly checks: ProviderChecks;
  /** Ends with the person's request. */
  readonly signal: AbortSignal;
}

/** One object for each issuer: the library keeps the provider's keys beside it. */
function serverOf({ endpoints }: ProviderClient): AuthorizationServer {
  const known = processWide('sign-in-servers', () => new Map<string, AuthorizationServer>());
  const existing = known.get(endpoints.issuer);
  if (existing !== undefined) return existing;
  const server: AuthorizationServer = {
    issuer: endpoints.issuer,
    authorization_endpoint: endpoints.authorization,
    token_endpoint: endpoints.token,
    ...(endpoints.jwks === null ? {} : { jwks_uri: endpoints.jwks }),
  };
  known.set(endpoints.issuer, server);
  return server;
}

/**
 * Exchanges the code that a person brought and learns who they are. State, issuer, audience, expiry, nonce and signature are
 * checked on the way; the provider's tokens are used once and forgotten.
 * @throws ProviderError
 */
export async function fetchProfile(
  client: ProviderClient,
  returned: ProviderReturn,
): Promise<ProviderProfile> {
  try {
    return await exchange(client, returned);
  } catch (error) {
    throw toProviderError(error);
  }
}

async function exchange(
  client: ProviderClient,
  { parameters, checks, signal }: ProviderReturn,
): Promise<ProviderProfile> {
  const server = serverOf(client);
  const us = { client_id: client.clientId, [clockTolerance]: CLOCK_TOLERANCE_SECONDS };
  const checked = validateAuthResponse(server, us, parameters, checks.state);
  const secret = await client.clientSecret();
  const options = {
    signal,
    [customFetch]: providerFetch(signal),
    [allowInsecureRequests]: client.endpoints.token.startsWith('http:'),
  };
  const auth = ClientSecretPost(secret);
  const response = await authorizationCodeGrantRequest(
    server,
    us,
    auth,
    checked,
    client.redirectUri,
    checks.codeVerifier,
    options,
  );
  if (client.endpoints.profile !== null) {
    const { access_token } = await processAuthorizationCodeResponse(server, us, response);
    return readFacebookProfile(
      await fetchGraphProfile(client.endpoints.profile, access_token, secret, options[customFetch]),
    );
  }
  const tokens = await processAuthorizationCodeResponse(server, us, response, {
    expectedNonce: checks.nonce,
    requireIdToken: true,
  });
  await validateApplicationLevelSignature(server, response, options);
  const claims = getValidatedIdTokenClaims(tokens);
  return client.provider === 'google'
    ? readGoogleClaims(claims)
    : readAppleClaims(claims, parameters.get('user'));
}

/** Facebook's Graph: the proof shows that the token is in the hands of the app it was given to. */
async function fetchGraphProfile(
  address: string,
  accessToken: string,
  secret: string,
  fetchIt: ReturnType<typeof providerFetch>,
): Promise<unknown> {
  const url = new URL(address);
  url.searchParams.set('fields', 'id,name,email');
  url.searchParams.set('appsecret_proof', createHmac('sha256', secret).update(accessToken).digest('hex'));
  const response = await fetchIt(url.href, {
    method: 'GET',
    headers: { authorization: `Bearer ${accessToken}`, accept: 'application/json' },
  });
  if (!response.ok) throw new ProviderError('failed', `the profile was refused with ${response.status}`);
  return response.json();
}

/** Causes of the library carry the provider's answer; only their kind goes into ours. */
function toProviderError(error: unknown): ProviderError {
  if (error instanceof ProviderError) return error;
  if (error instanceof AuthorizationResponseError) {
    return CANCELLED.has(error.error)
      ? new ProviderError('cancelled', 'the person turned back')
      : new ProviderError('failed', `the provider answered ${error.error.slice(0, 60)}`);
  }
  const told = error instanceof Error ? `${error.name}: ${codeOf(error)}` : 'unknown';
  return new ProviderError('failed', `the answer cannot be used (${told})`);
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : 'no code';
}
