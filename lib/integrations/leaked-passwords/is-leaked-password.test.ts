import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { isLeakedPassword } from './is-leaked-password.ts';

/** SHA-1 of "password", as the documentation of Pwned Passwords has it. */
const [PREFIX, SUFFIX] = ['5BAA6', '1E4C9B93F3F0682250B6CF8331B7EE68FD8'];
const open: (() => void)[] = [];
afterEach(() => {
  for (const close of open.splice(0)) close();
});

async function list(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  open.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/range/`;
}
const ranged = (lines: readonly string[]) => list((_, response) => response.end(lines.join('\r\n')));

it('tells five digits of the hash and nothing else, and asks for padding', async () => {
  const asked: unknown[] = [];
  const address = await list((request, response) => {
    asked.push([request.method, request.url, request.headers['add-padding']]);
    response.end(`0000000000000000000000000000000000A:3\r\n${SUFFIX}:10434004`);
  });
  expect(await isLeakedPassword('password', address)).toBe(true);
  expect(asked).toEqual([['GET', `/range/${PREFIX}`, 'true']]);
});

it.each([
  ['another of the range', ['0000000000000000000000000000000000A:3']],
  ['padding', [`${SUFFIX}:0`]],
  ['an empty range', ['']],
])('is not found by %s', async (_, lines) => {
  expect(await isLeakedPassword('password', await ranged(lines))).toBe(false);
});

it('reads lower case and bare line ends', async () => {
  const address = await list((_, response) => response.end(`x\n${SUFFIX.toLowerCase()}:1\n`));
  expect(await isLeakedPassword('password', address)).toBe(true);
});

it.each<[string, RequestListener]>([
  ['is busy', (_, response) => void response.writeHead(429).end(`${SUFFIX}:1`)],
  [
    'leads elsewhere',
    (_, response) => void response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ],
  ['says nothing', () => {}],
  ['never ends', (_, response) => void response.end('x'.repeat(1_000_001))],
])('fails where the list %s', async (_, answer) => {
  await expect(isLeakedPassword('password', await list(answer), 300)).rejects.toThrow();
});
