import { expect, it } from 'vitest';
import { isLocalRequest } from './is-local-request.ts';

const from = (peer: string, host: string) =>
  isLocalRequest(new Headers({ 'x-chef-peer-address': peer, host }));

it.each([
  ['127.0.0.1', 'localhost:3000'],
  ['::1', '[::1]:3000'],
  ['::ffff:127.0.0.1', '127.0.0.1:3000'],
])('takes a request of this machine from %s to %s', (peer, host) => {
  expect(from(peer, host)).toBe(true);
});

it.each([
  ['192.168.1.7', 'localhost:3000', 'somebody on the same network'],
  ['::ffff:192.168.1.7', '127.0.0.1:3000', 'the same by IPv6'],
  ['127.0.0.1', 'rebound.example:3000', 'a page of a site that points its name here'],
  ['127.0.0.1', 'localhost.rebound.example', 'a name that only begins like ours'],
  ['', 'localhost:3000', 'nobody knows whom'],
])('takes none from %s to %s: %s', (peer, host) => {
  expect(from(peer, host)).toBe(false);
});
