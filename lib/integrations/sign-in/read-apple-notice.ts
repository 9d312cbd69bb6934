import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { z } from 'zod';
import { processWide } from '../../config/process-wide.ts';
import type { ProviderClient } from './provider-client.ts';
import { ProviderError } from './provider-error.ts';
import { providerFetch } from './provider-fetch.ts';

const CLOCK_TOLERANCE_SECONDS = 60;

/** What happened to somebody's account at Apple. */
export interface AppleNotice {
  /**
   * `consent-revoked`: the person stopped using Apple for us. `account-deleted` (`account-delete` in earlier notices): their
   * account there goes. Others are about the forwarding of mail.
   */
  readonly type: string;
  /** Apple's id of its account. */
  readonly subject: string;
  readonly at: Date;
}

const eventSchema = z.object({ type: z.string().max(100), sub: z.string().max(200), event_time: z.number() });

/** Apple's keys, kept as long as the process; one that is not among them is looked for again. */
function keysOf(address: string): JWTVerifyGetKey {
  const known = processWide('apple-notice-keys', () => new Map<string, JWTVerifyGetKey>());
  const existing = known.get(address);
  if (existing !== undefined) return existing;
  const keys = createRemoteJWKSet(new URL(address), {
    [customFetch]: (url, { signal, headers }) => providerFetch(signal)(url, { method: 'GET', headers }),
  });
  known.set(address, keys);
  return keys;
}

/**
 * What a notice says that Apple's server sent: a token (JWS, RS256) under the keys of its id tokens, for one of our names there.
 * Its `events` is one event, as JSON in a text.
 * @see https://developer.apple.com/documentation/signinwithapple/processing-changes-for-sign-in-with-apple-accounts
 * @throws ProviderError `failed` for a token that is not Apple's for us, `unreachable` when its keys cannot be read
 */
export async function readAppleNotice(
  { endpoints }: Pick<ProviderClient, 'endpoints'>,
  audiences: readonly string[],
  token: string,
): Promise<AppleNotice> {
  if (endpoints.jwks === null) throw new Error('Apple has keys');
  try {
    const { payload } = await jwtVerify(token, keysOf(endpoints.jwks), {
      algorithms: ['RS256'],
      issuer: endpoints.issuer,
      audience: [...audiences],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      requiredClaims: ['exp', 'iat', 'events'],
    });
    const events = typeof payload.events === 'string' ? JSON.parse(payload.events) : payload.events;
    const { type, sub, event_time } = eventSchema.parse(events);
    return { type, subject: sub, at: new Date(event_time) };
  } catch (error) {
    if (error instanceof ProviderError) throw error;
    if (error instanceof errors.JWKSTimeout) throw new ProviderError('unreachable', 'its keys took too long');
    throw new ProviderError('failed', 'the notice is not one of Apple’s for us', error);
  }
}
