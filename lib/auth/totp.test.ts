import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeBase32, encodeBase32 } from './base32.ts';
import { createTotpSecret, findTotpStep, totpCode, totpStep, totpUri } from './totp.ts';

/** The secret of RFC 6238, appendix B, for SHA-1. */
const RFC_SECRET = encodeBase32(Buffer.from('12345678901234567890'));

describe('totpCode', () => {
  // The appendix gives eight digits; ours are the last six of them.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_111_111_111, '050471'],
    [1_234_567_890, '005924'],
    [2_000_000_000, '279037'],
    [20_000_000_000, '353130'],
  ])('gives the code of RFC 6238 at second %i', (second, code) => {
    expect(totpCode(RFC_SECRET, totpStep(new Date(second * 1000)))).toBe(code);
  });
});

describe('findTotpStep', () => {
  const now = new Date('2026-11-26T12:00:10Z');
  const step = totpStep(now);

  it('takes the code of this step and of the two beside it, and tells which', () => {
    for (const off of [-1, 0, 1]) {
      expect(findTotpStep(RFC_SECRET, totpCode(RFC_SECRET, step + off), now)).toBe(step + off);
    }
  });

  it('takes no other', () => {
    for (const off of [-3, -2, 2, 3]) {
      expect(findTotpStep(RFC_SECRET, totpCode(RFC_SECRET, step + off), now)).toBeNull();
    }
    for (const text of ['', '12345', '1234567', 'abcdef']) {
      expect(findTotpStep(RFC_SECRET, text, now)).toBeNull();
    }
  });
});

describe('a secret', () => {
  it('has 160 bits and is new each time', () => {
    const secrets = Array.from({ length: 50 }, createTotpSecret);
    expect(new Set(secrets).size).toBe(50);
    for (const secret of secrets) expect(decodeBase32(secret)).toHaveLength(20);
  });

  it('is told to apps with all that they need', () => {
    const uri = new URL(totpUri('ABC', 'Chef-Genius', 'ada+1@example.com'));
    expect(uri.protocol).toBe('otpauth:');
    expect(decodeURIComponent(uri.pathname)).toContain('Chef-Genius:ada+1@example.com');
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      secret: 'ABC',
      issuer: 'Chef-Genius',
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    });
  });
});

describe('base32', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => {
        expect(decodeBase32(encodeBase32(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is that of RFC 4648, section 10', () => {
    expect(encodeBase32(Buffer.from('foobar'))).toBe('MZXW6YTBOI');
    expect(encodeBase32(Buffer.from('fo'))).toBe('MZXQ');
    expect(() => decodeBase32('A1')).toThrow('base32');
  });
});
