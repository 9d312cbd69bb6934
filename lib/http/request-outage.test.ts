import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { guardServer } from './guard-server.ts';
import { noteFailure } from './request-outage.ts';

const OUT = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });

/** As the framework does it: what failed is told, later the answer begins. */
const server = http.createServer(async (request, response) => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  const [, what, status] = (request.url ?? '').split('/');
  noteFailure(what === 'out' ? OUT : new Error('a fault of ours'));
  response.statusCode = Number(status);
  response.end('page');
});
beforeAll(async () => {
  guardServer({ isSecure: false });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

it.each([
  ['a page that failed by an outage', '/out/500', 503, '5'],
  ['a page that failed by a fault', '/fault/500', 500, null],
  ['a page that did without', '/out/200', 200, null],
])('%s', async (_, path, status, retryAfter) => {
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
  expect([answer.status, answer.headers.get('retry-after'), await answer.text()]).toEqual([
    status,
    retryAfter,
    'page',
  ]);
});

it('keeps requests of one connection and at one time apart', async () => {
  const { port } = server.address() as AddressInfo;
  const agent = new http.Agent({ keepAlive: true, maxSockets: 2 });
  const statusOf = (path: string) =>
    new Promise<number>((resolve, reject) =>
      http
        .get({ port, path, agent }, (answer) => {
          answer.resume().on('end', () => resolve(answer.statusCode ?? 0));
        })
        .on('error', reject),
    );
  const paths = Array.from({ length: 20 }, (_, i) => (i % 3 === 0 ? '/out/500' : '/fault/500'));
  const statuses = await Promise.all(paths.map(statusOf));
  agent.destroy();
  expect(statuses).toEqual(paths.map((path) => (path === '/out/500' ? 503 : 500)));
});
