import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import { PEER_ADDRESS_HEADER } from '../auth/client-address.ts';

/**
 * Writes the socket’s address into each request of this process before anything reads it, over whatever a client
 * sent under that name. The framework hides the socket, and its X-Forwarded-For is the client’s word when the client sends one.
 */
export function stampPeerAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage };
    request.headers[PEER_ADDRESS_HEADER] = request.socket.remoteAddress ?? '';
  });
}
