import { describe, expect, it } from 'vitest';
import { readBearer } from './read-bearer.ts';

describe('reading a bearer token', () => {
  it('takes the token of the Bearer scheme, whatever its case', () => {
    expect(readBearer('Bearer abc.def-_~+/==')).toBe('abc.def-_~+/==');
    expect(readBearer('bearer   abc ')).toBe('abc');
  });

  it('finds an empty one where the scheme holds no token', () => {
    for (const header of ['Bearer', 'Bearer ', 'Bearer a b', 'Bearer a,b', 'Bearer =']) {
      expect(readBearer(header)).toBe('');
    }
  });

  it('leaves other schemes alone', () => {
    for (const header of [null, '', 'Basic abc', 'Bearerabc', 'Digest bearer']) {
      expect(readBearer(header)).toBeNull();
    }
  });
});
