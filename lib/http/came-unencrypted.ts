import { serverEnv } from '../config/env.server.ts';
import { isSecureSite } from './is-secure-site.ts';

/**
 * Whether a request to a site of https reached our proxies by plain http. Only they are believed (`TRUST_PROXY_HOPS`); a
 * request that says nothing came from inside, such as a health check.
 */
export function cameUnencrypted(headers: Headers): boolean {
  const hops = serverEnv().TRUST_PROXY_HOPS;
  if (hops === 0 || !isSecureSite()) return false;
  const told = (headers.get('x-forwarded-proto') ?? '').split(',').map((part) => part.trim().toLowerCase());
  return (told.at(-hops) ?? told[0]) === 'http';
}
