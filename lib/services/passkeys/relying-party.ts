import { serverEnv } from '../../config/env.server.ts';

/** Who passkeys are made for (WebAuthn Level 3, section 4). */
export interface RelyingParty {
  readonly name: string;
  /** A domain; passkeys work on it and below. */
  readonly id: string;
  readonly origins: readonly string[];
}

/** The configured site, or the one of the public address. */
export function relyingParty(): RelyingParty {
  const { APP_URL, PASSKEY_RP_ID, PASSKEY_ORIGINS } = serverEnv();
  const own = new URL(APP_URL);
  const origins = PASSKEY_ORIGINS === '' ? [own.origin] : PASSKEY_ORIGINS.split(',');
  return { name: 'Chef-Genius', id: PASSKEY_RP_ID ?? own.hostname, origins };
}
