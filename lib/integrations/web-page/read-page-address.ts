import { isIP } from 'node:net';
import { PageFetchError } from './page-fetch-error.ts';

/** Longest address that is looked at. */
const LENGTH_MAX = 2048;
const DEFAULT_PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };
/** Names that mean something on a local network only (RFC 6761, 6762, 7686, 8375 and habit). */
const LOCAL_NAME =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|onion|test|invalid|example)$/;

/** Where a page is to be fetched from. */
export interface PageAddress {
  readonly url: URL;
  /** Host without brackets: a name, or an address as `node:net` takes it. */
  readonly host: string;
  readonly port: number;
  /** 4 or 6 when the host is an address, 0 for a name. */
  readonly family: 0 | 4 | 6;
}

/** Which addresses are taken beside public ones. */
export interface AddressRules {
  /** Ports beside 80 for http and 443 for https. */
  readonly ports: readonly number[];
  /** "host:port" of servers that may be fetched from although they are not public. */
  readonly ownServers: readonly string[];
}

/** Reads an address to fetch. Throws `address_refused` for all that is no plain http(s) address of a public name. */
export function readPageAddress(text: string, rules: AddressRules, base?: URL): PageAddress {
  const url = text.length <= LENGTH_MAX ? URL.parse(text, base) : null;
  const defaultPort = DEFAULT_PORTS[url?.protocol ?? ''];
  if (url === null || defaultPort === undefined) throw refuse('only http and https addresses are fetched');
  if (url.username !== '' || url.password !== '') throw refuse('an address with a password is not fetched');
  url.hash = '';
  const host = url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');
  const port = url.port === '' ? defaultPort : Number(url.port);
  const address = { url, host, port, family: isIP(host) as 0 | 4 | 6 };
  if (isOwnServer(address, rules)) return address;
  if (port !== defaultPort && !rules.ports.includes(port)) throw refuse(`port ${port} is not fetched from`);
  if (address.family === 4 && base === undefined && !isWrittenPlainly(text, host))
    throw refuse('an address in an odd notation');
  if (address.family === 0 && (!host.includes('.') || LOCAL_NAME.test(host))) throw refuse('a local name');
  return address;
}

/** Decimal, octal and hexadecimal spellings of an address are written to get past somebody. */
function isWrittenPlainly(text: string, host: string): boolean {
  const rest = text.trim().replace(/^[a-z]+:[/\\]*/i, '');
  return rest.startsWith(host) && !/[\w.]/.test(rest.charAt(host.length));
}

/** Whether an address is one that the installation has allowed although it is not public. */
export function isOwnServer(
  { host, port }: Pick<PageAddress, 'host' | 'port'>,
  rules: AddressRules,
): boolean {
  return rules.ownServers.includes(`${host}:${port}`);
}

function refuse(message: string): PageFetchError {
  return new PageFetchError('address_refused', message);
}
