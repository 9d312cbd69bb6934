import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PEER_ADDRESS_HEADER } from '../auth/client-address.ts';
import { guardServer } from './guard-server.ts';

const server = http.createServer({ connectionsCheckingInterval: 50 }, (request, response) => {
  response.setHeader('X-Middleware-Rewrite', '/nowhere').setHeader('x-other', '1');
  request.resume().on('end', () => response.end(String(request.headers[PEER_ADDRESS_HEADER])));
});
beforeAll(async () => {
  guardServer({ isSecure: true, headTimeoutMs: 200, requestTimeoutMs: 400 });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());
const port = () => (server.address() as AddressInfo).port;

/** What the server says to a client who sends a text, then nothing more. */
function saySlowly(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = net.connect(port(), '127.0.0.1', () => socket.write(text));
    socket.on('data', (chunk) => (said += chunk)).on('end', () => socket.end());
    socket.on('close', () => resolve(said)).on('error', reject);
  });
}

it('writes the socket’s address over what a client claims, and tells browsers to stay with https', async () => {
  const answer = await fetch(`http://127.0.0.1:${port()}`, { headers: { [PEER_ADDRESS_HEADER]: '8.8.8.8' } });
  expect(await answer.text()).toBe('127.0.0.1');
  expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
});

it('does not tell which page answers in place of another', async () => {
  const { headers } = await fetch(`http://127.0.0.1:${port()}`);
  expect(headers.has('x-middleware-rewrite')).toBe(false);
  expect(headers.get('x-other')).toBe('1');
});

it.each([
  ['the head', 'GET / HTTP/1.1\r\nHost: x\r\nX-Slow: '],
  ['the body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nabc'],
])('hangs up on a client who sends %s too slowly', async (_, text) => {
  await fetch(`http://127.0.0.1:${port()}`);
  expect(await saySlowly(text)).toMatch(/^HTTP\/1\.1 408 |^$/);
});
