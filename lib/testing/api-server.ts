import http from 'node:http';
import { Readable } from 'node:stream';
import type { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { guardServer } from '../http/guard-server.ts';
import { isSecureSite } from '../http/is-secure-site.ts';
import { loadRoutes } from '../http/openapi/load-routes.ts';

/**
 * Serves the API’s route handlers over real HTTP without the framework around them, as a process of its own: tests give it
 * an environment and read the address from its first line. What only the framework does (compression, its own 404
 * pages) is tested in the browser journeys.
 */
const routes = await loadRoutes();
guardServer({ isSecure: isSecureSite() });

function toRequest(incoming: http.IncomingMessage, signal: AbortSignal): Request {
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value ?? []].flat()) headers.append(name, one);
  }
  const hasBody = incoming.method !== 'GET' && incoming.method !== 'HEAD';
  const body = hasBody ? (Readable.toWeb(incoming) as unknown as ReadableStream<Uint8Array>) : null;
  const init = { method: incoming.method ?? 'GET', headers, signal, body, duplex: 'half' };
  return new Request(`http://localhost${incoming.url}`, init as RequestInit);
}

async function answer(incoming: http.IncomingMessage, outgoing: http.ServerResponse): Promise<void> {
  const gone = new AbortController();
  outgoing.on('close', () => gone.abort());
  const request = toRequest(incoming, gone.signal);
  const { pathname } = new URL(request.url);
  const route = routes.find((entry) => entry.pattern.test(pathname));
  const handler = route?.handlers[request.method];
  if (!route || !handler) {
    outgoing.writeHead(route ? 405 : 404).end();
    return;
  }
  const params = { ...route.pattern.exec(pathname)?.groups };
  const response = await handler(request, { params: Promise.resolve(params) });
  for (const [name, value] of response.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value);
  outgoing.setHeader('set-cookie', response.headers.getSetCookie());
  outgoing.writeHead(response.status);
  outgoing.flushHeaders();
  if (response.body === null) outgoing.end();
  else
    Readable.fromWeb(response.body as NodeReadableStream)
      .on('error', () => outgoing.destroy())
      .pipe(outgoing);
}

const server = http.createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error: unknown) => {
    process.stderr.write(`${String(error)}\n`);
    outgoing.destroy();
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`listening ${typeof address === 'object' && address ? address.port : ''}\n`);
});
process.on('SIGTERM', () => {
  server.closeAllConnections();
  server.close(() => process.exit(0));
});
