import type { Outcome } from './outcome.ts';

/** What we read of Playwright's JSON report. */
export interface JourneyReport {
  readonly stats?: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  /** Errors outside of any test: a file that does not load, no test found. */
  readonly errors?: readonly unknown[];
}

/**
 * Counts a run of browser journeys. A journey that passed only at a second try counts as failed; so does a run that
 * broke, said nothing, or found no journey at all.
 */
export function countJourneys(report: JourneyReport | undefined, exitCode: number): Outcome {
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report?.stats ?? {};
  const failed = unexpected + flaky;
  const isBroken = exitCode !== 0 || (report?.errors?.length ?? 0) > 0 || expected + failed === 0;
  return { passed: expected, failed: failed === 0 && isBroken ? 1 : failed, skipped };
}
