import { describe, expect, it } from 'vitest';
import { Backoff } from './backoff.ts';

describe('Backoff', () => {
  it('doubles with each crash in a row, up to half a minute', () => {
    const backoff = new Backoff();
    const delays = Array.from({ length: 9 }, () => backoff.delayAfterCrash(100));
    expect(delays).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('starts over after a minute of health', () => {
    const backoff = new Backoff();
    backoff.delayAfterCrash(10);
    backoff.delayAfterCrash(10);
    expect(backoff.delayAfterCrash(61_000)).toBe(500);
    expect(backoff.delayAfterCrash(10)).toBe(1000);
  });
});
