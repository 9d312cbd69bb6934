import { createId } from '@chef/contracts/create-id';
import type { VisitorActor } from './actor.ts';
import { clientAddress } from './client-address.ts';
import { keyedHash } from './signed-value.ts';
import { readVisitorCookie, visitorCookie } from './visitor-cookie.ts';

/** What telling actors apart needs to know. */
export interface ActorSettings {
  readonly secret: string;
  /** Secrets from before: cookies that they signed are taken and signed anew. */
  readonly previousSecrets?: readonly string[];
  readonly trustedHops: number;
  readonly isSecure: boolean;
  readonly cookieDays: number;
}

/** Who a request is from, and the cookie that its answer sets, if any. */
export interface ResolvedActor {
  readonly actor: VisitorActor;
  readonly setCookie: string | null;
}

/** Tells who asks from the request's headers. The address is hashed with the day, so that days cannot be joined. */
export function resolveActor(
  headers: Headers,
  settings: ActorSettings,
  now: Date = new Date(),
): ResolvedActor {
  const day = now.toISOString().slice(0, 10);
  const address = clientAddress(headers, settings.trustedHops);
  const addressHash = keyedHash(settings.secret, 'address', `${day} ${address}`);
  const read = (secret: string) => readVisitorCookie(headers.get('cookie'), secret, settings.isSecure);
  const current = read(settings.secret);
  const known = current ?? settings.previousSecrets?.map(read).find((id) => id !== null) ?? null;
  const visitorId = known ?? createId('visitor');
  const cookie = { isSecure: settings.isSecure, days: settings.cookieDays };
  return {
    actor: { kind: 'visitor', plan: 'visitor', visitorId, isNew: known === null, addressHash },
    setCookie: current === null ? visitorCookie(visitorId, settings.secret, cookie) : null,
  };
}
