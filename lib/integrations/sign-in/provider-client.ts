import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import type { ProviderEndpoints } from './provider-endpoints.ts';

/** Us, as a provider knows us. */
export interface ProviderClient {
  readonly provider: SignInProvider;
  readonly clientId: string;
  readonly endpoints: ProviderEndpoints;
  /** Where it sends people back to. */
  readonly redirectUri: string;
  /** What we show it to exchange a code; for Apple made anew (see `appleClientSecret`). */
  clientSecret(): Promise<string>;
}

/** What a sign-in that was begun has to find again when the person comes back. */
export interface ProviderChecks {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

/** Who somebody is, in a provider's words. */
export interface ProviderProfile {
  readonly provider: SignInProvider;
  /** The provider's own id of its account. */
  readonly subject: string;
  readonly email: string | null;
  /** Whether the provider answers for it that the person reads this mailbox today. */
  readonly isEmailVerified: boolean;
  readonly displayName: string | null;
}
