import http, { type IncomingMessage, type OutgoingHttpHeaders, type ServerResponse } from 'node:http';
import { sendProblem } from './send-problem.ts';

/** Headers that are about one connection only (RFC 9110, section 7.6.1), and what Node has answered already. */
const HOP_BY_HOP = new Set([
  'connection',
  'expect',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'upgrade',
]);

function endToEnd(message: IncomingMessage): OutgoingHttpHeaders {
  const named = (message.headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const headers: OutgoingHttpHeaders = {};
  for (const [name, values] of Object.entries(message.headersDistinct)) {
    if (
      HOP_BY_HOP.has(name) ||
      (named.includes(name) && name !== 'transfer-encoding') ||
      values === undefined
    )
      continue;
    headers[name] = values.length === 1 || name === 'host' ? values[0] : values;
  }
  return headers;
}

/** What a header of proxies says after us: ours behind theirs where there are others, else ours alone. */
function appended(former: string | undefined, ours: string, hasOthersInFront: boolean): string {
  return hasOthersInFront && former !== undefined && former !== '' ? `${former}, ${ours}` : ours;
}

interface Upstream {
  readonly port: number;
  readonly agent: http.Agent;
  /** Whether proxies of the operator's stand in front of us, whose word counts. */
  readonly hasOthersInFront: boolean;
}

/**
 * Hands a request on to the app and its answer back, both as they come, nothing held back. Tells the app whose it is and
 * that it came by https. Whoever goes away takes the request along.
 */
export function forward(request: IncomingMessage, response: ServerResponse, upstream: Upstream): void {
  const { port, agent, hasOthersInFront } = upstream;
  const joined = (name: string) => request.headersDistinct[name]?.join(', ');
  const outgoing = http.request({
    host: '127.0.0.1',
    port,
    agent,
    method: request.method ?? 'GET',
    path: request.url ?? '/',
    headers: {
      ...endToEnd(request),
      'x-forwarded-for': appended(
        joined('x-forwarded-for'),
        request.socket.remoteAddress ?? 'unknown',
        hasOthersInFront,
      ),
      'x-forwarded-proto': appended(joined('x-forwarded-proto'), 'https', hasOthersInFront),
    },
  });
  outgoing.on('response', (answer) => {
    const headers = endToEnd(answer);
    response.writeHead(answer.statusCode ?? 502, answer.statusMessage, headers);
    response.flushHeaders();
    // An answer that breaks off must not look whole.
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  outgoing.on('error', () => {
    if (response.destroyed || response.headersSent) response.destroy();
    else
      sendProblem(response, 'unavailable', {
        detail: 'The kitchen is starting. Try again in a moment.',
        isSecure: true,
        retryAfterSeconds: 2,
      });
  });
  response.on('close', () => outgoing.destroy());
  request.on('error', () => outgoing.destroy());
  request.pipe(outgoing);
}
