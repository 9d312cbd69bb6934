import { describe, expect, it } from 'vitest';
import { clientAddress, normaliseAddress, PEER_ADDRESS_HEADER } from './client-address.ts';

describe('normaliseAddress', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['[::1]', '0:0:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['localhost', null],
    ['203.0.113.7; drop table', null],
    ['', null],
  ])('reads %s as %s', (text, expected) => {
    expect(normaliseAddress(text)).toBe(expected);
  });
});

describe('clientAddress', () => {
  const headers = new Headers({
    [PEER_ADDRESS_HEADER]: '10.0.0.1',
    'x-forwarded-for': '1.1.1.1, 203.0.113.7, 10.0.0.9',
  });

  it('believes no header unless proxies are configured', () => {
    expect(clientAddress(headers, 0)).toBe('10.0.0.1');
  });

  it('takes the entry that the outermost trusted proxy wrote, never one further left', () => {
    expect(clientAddress(headers, 1)).toBe('10.0.0.9');
    expect(clientAddress(headers, 2)).toBe('203.0.113.7');
  });

  it('falls back to the socket, and to one shared address where even that is not known', () => {
    expect(clientAddress(headers, 9)).toBe('10.0.0.1');
    expect(clientAddress(new Headers(), 0)).toBe('unknown');
  });
});
