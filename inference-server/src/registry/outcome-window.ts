/** How the last requests of a model went. */
export interface OutcomeSummary {
  readonly requests: number;
  /** Share of requests that the model failed, 0 to 1. */
  readonly errorRate: number;
  /** 95th percentile of the time to the first text, milliseconds; null without any. */
  readonly firstTextP95Ms: number | null;
  readonly gateReports: number;
  /** Share of answers that the app's gate stopped, 0 to 1. */
  readonly gateFailureRate: number;
}

/** Requests remembered. */
const KEPT_MAX = 200;

/** The last outcomes of one model, oldest forgotten first. */
export class OutcomeWindow {
  readonly #failures: boolean[] = [];
  readonly #firstTextMs: number[] = [];
  readonly #gateFailures: boolean[] = [];

  /** @param firstTextMs null when no text came. */
  record(isFailure: boolean, firstTextMs: number | null): void {
    keep(this.#failures, isFailure);
    if (firstTextMs !== null) keep(this.#firstTextMs, firstTextMs);
  }

  recordGate(passed: boolean): void {
    keep(this.#gateFailures, !passed);
  }

  summarise(): OutcomeSummary {
    const sorted = [...this.#firstTextMs].sort((a, b) => a - b);
    return {
      requests: this.#failures.length,
      errorRate: shareOf(this.#failures),
      firstTextP95Ms: sorted[Math.max(0, Math.ceil(sorted.length * 0.95) - 1)] ?? null,
      gateReports: this.#gateFailures.length,
      gateFailureRate: shareOf(this.#gateFailures),
    };
  }
}

function keep<T>(list: T[], value: T): void {
  list.push(value);
  if (list.length > KEPT_MAX) list.shift();
}

function shareOf(flags: readonly boolean[]): number {
  return flags.length === 0 ? 0 : flags.filter(Boolean).length / flags.length;
}

/** Before this many requests (or gate reports) nothing is concluded. */
const SAMPLE_MIN = 20;
/** How much worse than the champion a canary may be, as shares. */
const RATE_SLACK = 0.1;
/** How many times slower to the first text. */
const LATENCY_FACTOR = 2;
/** Differences below this many milliseconds are noise. */
const LATENCY_SLACK_MS = 50;

/** Why a canary has to go, for people; null when it may stay. */
export function findRollbackReason(canary: OutcomeSummary, champion: OutcomeSummary): string | null {
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  if (canary.requests >= SAMPLE_MIN && canary.errorRate > champion.errorRate + RATE_SLACK) {
    return `it failed ${percent(canary.errorRate)} of its requests, the champion ${percent(champion.errorRate)}`;
  }
  if (canary.gateReports >= SAMPLE_MIN && canary.gateFailureRate > champion.gateFailureRate + RATE_SLACK) {
    return `the gate stopped ${percent(canary.gateFailureRate)} of its answers, of the champion's ${percent(champion.gateFailureRate)}`;
  }
  const [mine, theirs] = [canary.firstTextP95Ms, champion.firstTextP95Ms];
  const isKnown = canary.requests >= SAMPLE_MIN && champion.requests >= SAMPLE_MIN;
  if (isKnown && mine !== null && theirs !== null && mine > theirs * LATENCY_FACTOR + LATENCY_SLACK_MS) {
    return `its first text took ${Math.round(mine)} ms (95th percentile), the champion's ${Math.round(theirs)} ms`;
  }
  return null;
}
