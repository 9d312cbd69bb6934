import { describe, expect, it } from 'vitest';
import { countJourneys } from './journey-outcome.ts';

const stats = (part: object) => ({ stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...part } });

describe('countJourneys', () => {
  it('counts what passed, failed and was skipped', () => {
    expect(countJourneys(stats({ expected: 5, unexpected: 2, skipped: 1 }), 1)).toEqual({
      passed: 5,
      failed: 2,
      skipped: 1,
    });
  });

  it.each([
    ['no report', undefined, 1],
    ['no report although the run ended well', undefined, 0],
    ['no journey found', stats({}), 0],
    ['an error outside of any journey', { ...stats({ expected: 3 }), errors: ['boom'] }, 0],
    ['a run that broke after its journeys passed', stats({ expected: 3 }), 1],
    ['a journey that passed at the second try', stats({ expected: 3, flaky: 1 }), 0],
  ])('counts %s as a failure', (_, report, exitCode) => {
    expect(countJourneys(report, exitCode).failed).toBe(1);
  });
});
