import { describe, expect, it } from 'vitest';
import { addOutcomes, FAILED, PASSED, summaryLine } from './outcome.ts';

describe('the summed line', () => {
  it('adds over runners and names skips only when there are some', () => {
    expect(summaryLine(addOutcomes([PASSED, PASSED, FAILED]))).toBe('2 passed, 1 failed');
    expect(summaryLine(addOutcomes([PASSED, { passed: 3, failed: 0, skipped: 2 }]))).toBe(
      '4 passed, 0 failed, 2 skipped',
    );
  });
});
