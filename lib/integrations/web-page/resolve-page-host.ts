import { lookup } from 'node:dns/promises';
import { isPublicAddress } from './is-public-address.ts';
import { PageFetchError } from './page-fetch-error.ts';
import { type AddressRules, isOwnServer, type PageAddress } from './read-page-address.ts';

/** One address that a name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Asks for all addresses of a name. */
export type ResolveName = (host: string) => Promise<readonly ResolvedAddress[]>;

/** Asks the system's resolver. */
export const resolveBySystem: ResolveName = (host) => lookup(host, { all: true, verbatim: true });

/**
 * Resolves a host once, to the address that the connection will then use. Throws `address_refused` when any of its
 * addresses is not public (a name with both kinds is made to deceive), `unreachable` when it has none.
 */
export async function resolvePageHost(
  page: PageAddress,
  rules: AddressRules,
  resolve: ResolveName,
): Promise<ResolvedAddress> {
  const found =
    page.family === 0 ? await resolveName(page.host, resolve) : [{ address: page.host, family: page.family }];
  const isAllowed = isOwnServer(page, rules) || found.every(({ address }) => isPublicAddress(address));
  if (!isAllowed) throw new PageFetchError('address_refused', 'the address is not on the public internet');
  // IPv4 first: many hosts have no way to IPv6.
  const chosen = found.find(({ family }) => family === 4) ?? found[0];
  if (chosen === undefined) throw new PageFetchError('unreachable', 'the name has no address');
  return chosen;
}

async function resolveName(host: string, resolve: ResolveName): Promise<readonly ResolvedAddress[]> {
  try {
    return await resolve(host);
  } catch (cause) {
    throw new PageFetchError('unreachable', 'the name is not known', { cause });
  }
}
