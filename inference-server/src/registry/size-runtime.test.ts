import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelRuntime } from '../config.ts';
import { sizeRuntime } from './size-runtime.ts';

const asked: ModelRuntime = {
  gpu: 'none',
  threads: 1,
  sequences: 8,
  contextTokens: 4096,
  speculation: 'off',
  probeTimeoutMs: 0,
};
const summary = { kvBytesPerToken: 100_000, contextTokens: 8192 };
const GB = 1e9;

describe('sizeRuntime', () => {
  it('leaves alone what fits, but never more context than was trained', () => {
    expect(sizeRuntime(asked, summary, GB, 100 * GB)).toEqual(asked);
    const short = { ...summary, contextTokens: 1000 };
    expect(sizeRuntime(asked, short, GB, 100 * GB)).toMatchObject({ contextTokens: 1000, sequences: 8 });
  });

  it('takes fewer sequences first, then less context, then refuses with figures', () => {
    expect(sizeRuntime(asked, summary, GB, 3 * GB)).toMatchObject({ sequences: 3, contextTokens: 4096 });
    const tight = sizeRuntime(asked, summary, GB, 1.5 * GB);
    expect(tight.sequences).toBe(1);
    expect(tight.contextTokens).toBeLessThan(4096);
    expect(() => sizeRuntime(asked, summary, 4 * GB, 2 * GB)).toThrow(/needs 4\.9 GB .* there are 2\.0 GB/);
  });

  it('never plans for more memory than there is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 64 }),
        (gigabytes, sequences) => {
          const bytes = gigabytes * GB;
          try {
            const sized = sizeRuntime({ ...asked, sequences }, summary, GB, bytes);
            expect(GB + sized.sequences * sized.contextTokens * 100_000).toBeLessThan(bytes);
            expect(sized.contextTokens).toBeGreaterThanOrEqual(1024);
          } catch (error) {
            expect(bytes).toBeLessThan(1.5 * GB);
            expect(String(error)).toContain('free memory');
          }
        },
      ),
    );
  });
});
