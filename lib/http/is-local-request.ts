import { PEER_ADDRESS_HEADER } from '../auth/client-address.ts';
import { isThisMachine } from '../config/this-machine.ts';

/** Addresses of the machine itself, IPv4 ones also as IPv6 sockets tell them. */
const LOOPBACK = /^(?:(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)$/i;

/**
 * Whether a request was sent from this very machine, to it by one of its own names. The name matters too: a site may point a
 * name of its own at 127.0.0.1, and its page in a browser here would then read the answer as its own (DNS rebinding).
 */
export function isLocalRequest(headers: Headers): boolean {
  const address = `http://${headers.get('host') ?? ''}`;
  const isOwnName = URL.canParse(address) && isThisMachine(address);
  return isOwnName && LOOPBACK.test(headers.get(PEER_ADDRESS_HEADER) ?? '');
}
