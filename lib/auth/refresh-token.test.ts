import { describe, expect, it } from 'vitest';
import { createRefreshToken, createSuccessorSalt, hashRefreshToken, successorOf } from './refresh-token.ts';

describe('a refresh token', () => {
  it('has 256 bits behind a prefix that scanners know, its successors too', () => {
    const token = createRefreshToken();
    expect(token).toMatch(/^chef_rt_[\w-]{43}$/);
    expect(successorOf(token, createSuccessorSalt())).toMatch(/^chef_rt_[\w-]{43}$/);
    expect(createRefreshToken()).not.toBe(token);
  });

  it('has the same successor for the same salt, and another for any other token or salt', () => {
    const [token, salt] = [createRefreshToken(), createSuccessorSalt()];
    expect(successorOf(token, salt)).toBe(successorOf(token, salt));
    expect(successorOf(token, createSuccessorSalt())).not.toBe(successorOf(token, salt));
    expect(successorOf(createRefreshToken(), salt)).not.toBe(successorOf(token, salt));
  });

  it('is kept as SHA-256', () => {
    expect(hashRefreshToken('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});
