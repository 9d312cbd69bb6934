import type { SignInProvider } from '@chef/contracts/sign-in-providers';

/** Where a provider is asked what. */
export interface ProviderEndpoints {
  /** As its id tokens and answers name it. */
  readonly issuer: string;
  readonly authorization: string;
  readonly token: string;
  /** Keys of its id tokens; null for Facebook, whose answer is a profile. */
  readonly jwks: string | null;
  readonly profile: string | null;
}

/**
 * The providers' published endpoints. Written down instead of discovered: they have not moved in years, and a sign-in has
 * one server less to wait for.
 */
const ENDPOINTS: Readonly<Record<SignInProvider, ProviderEndpoints>> = {
  // https://accounts.google.com/.well-known/openid-configuration
  google: {
    issuer: 'https://accounts.google.com',
    authorization: 'https://accounts.google.com/o/oauth2/v2/auth',
    token: 'https://oauth2.googleapis.com/token',
    jwks: 'https://www.googleapis.com/oauth2/v3/certs',
    profile: null,
  },
  // https://appleid.apple.com/.well-known/openid-configuration
  apple: {
    issuer: 'https://appleid.apple.com',
    authorization: 'https://appleid.apple.com/auth/authorize',
    token: 'https://appleid.apple.com/auth/token',
    jwks: 'https://appleid.apple.com/auth/keys',
    profile: null,
  },
  // https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
  facebook: {
    issuer: 'https://www.facebook.com',
    authorization: 'https://www.facebook.com/v24.0/dialog/oauth',
    token: 'https://graph.facebook.com/v24.0/oauth/access_token',
    jwks: null,
    profile: 'https://graph.facebook.com/v24.0/me',
  },
};

/** The endpoints of a provider, or the same paths below the stand-in's address (`http://127.0.0.1:…`). */
export function providerEndpoints(provider: SignInProvider, standIns?: string): ProviderEndpoints {
  const real = ENDPOINTS[provider];
  if (standIns === undefined) return real;
  const base = `${standIns}/${provider}`;
  const moved = (address: string) => `${base}${new URL(address).pathname}`;
  return {
    issuer: base,
    authorization: moved(real.authorization),
    token: moved(real.token),
    jwks: real.jwks === null ? null : moved(real.jwks),
    profile: real.profile === null ? null : moved(real.profile),
  };
}
