import { isIPv4, isIPv6 } from 'node:net';

/**
 * Header in which our own server writes the address of the socket (see `guard-server.ts`). It replaces
 * whatever a client sent under that name.
 */
export const PEER_ADDRESS_HEADER = 'x-chef-peer-address';

/** Stands for every client whose address is not known: they share one quota, which is the safe side. */
const UNKNOWN_ADDRESS = 'unknown';

/** The /64 network of an IPv6 address: what one customer of a provider has, with as many addresses as they like. */
function ipv6Network(address: string): string {
  const [head = '', tail] = address.toLowerCase().split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros =
    tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...zeros, ...right].map((group) => group.replace(/^0+(?=.)/, ''));
  return `${groups.slice(0, 4).join(':')}::/64`;
}

/** An address in the form that limits count by: IPv4 as it is (mapped ones unwrapped), IPv6 by /64; null for anything else. */
export function normaliseAddress(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[|\]$/g, '')
    .replace(/%.*$/, '');
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped !== undefined && isIPv4(mapped)) return mapped;
  if (isIPv4(bare)) return bare;
  return isIPv6(bare) ? ipv6Network(bare) : null;
}

/**
 * The client's address: of the socket, or, behind `trustedHops` proxies of ours, the entry of X-Forwarded-For that
 * the outermost of them wrote. Entries further left are the client's own words.
 */
export function clientAddress(headers: Headers, trustedHops: number): string {
  const peer = normaliseAddress(headers.get(PEER_ADDRESS_HEADER) ?? '') ?? UNKNOWN_ADDRESS;
  if (trustedHops === 0) return peer;
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').map((part) => part.trim());
  return normaliseAddress(forwarded.at(-trustedHops) ?? '') ?? peer;
}
