import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { PEER_ADDRESS_HEADER } from '../auth/client-address.ts';
import { tellOutage } from './request-outage.ts';

/** Time for the head of a request, and for all of it, ms: a client that sends a byte now and then holds nothing for long. */
const HEAD_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 60_000;
/** A year, for the host and all below it (RFC 6797). */
const HSTS = 'max-age=31536000; includeSubDomains';
/** Tells which page answers in place of another: with it, what is hidden could be told from what does not exist. */
const REWRITE_HEADER = 'x-middleware-rewrite';

interface RequestStart {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
}

/**
 * Guards every request of this process before anything reads it, whatever the framework does with it afterwards (files of
 * the build and its own error pages included): writes the socket's address into it over whatever a client sent under that
 * name (the framework hides the socket, and its X-Forwarded-For is the client's word), tells browsers to stay with https,
 * keeps to ourselves which page answers in place of another, tells an outage from a fault, and bounds how long a request may take to arrive.
 */
export function guardServer(options: {
  readonly isSecure: boolean;
  readonly headTimeoutMs?: number;
  readonly requestTimeoutMs?: number;
}): void {
  const { isSecure, headTimeoutMs = HEAD_TIMEOUT_MS, requestTimeoutMs = REQUEST_TIMEOUT_MS } = options;
  subscribe('http.server.request.start', (message) => {
    const { request, response, server } = message as RequestStart;
    server.headersTimeout = headTimeoutMs;
    server.requestTimeout = requestTimeoutMs;
    request.headers[PEER_ADDRESS_HEADER] = request.socket.remoteAddress ?? '';
    if (isSecure) response.setHeader('strict-transport-security', HSTS);
    tellOutage(response);
    const setHeader = response.setHeader.bind(response);
    response.setHeader = (name, value) =>
      name.toLowerCase() === REWRITE_HEADER ? response : setHeader(name, value);
  });
}
