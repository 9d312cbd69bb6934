import { Failure } from '../failure.ts';

export interface CallerLimits {
  /** Requests a caller may start in a minute; 0 is no limit. */
  readonly requestsPerMinute: number;
  /** Requests of a caller that may be waiting or running; 0 is no limit. */
  readonly concurrentMax: number;
}

interface CallerState {
  /** Requests that may still start now; refilled continuously. */
  tokens: number;
  refilledAt: number;
  inFlight: number;
}

/** Callers remembered at most; beyond that, those who are idle are forgotten. */
const CALLERS_MAX = 10_000;

/** Counts what each named caller uses. The check and the reservation are one step. */
export class CallerQuota {
  readonly #limits: CallerLimits;
  readonly #now: () => number;
  readonly #callers = new Map<string, CallerState>();

  /** @param now monotonic clock, milliseconds. */
  constructor(limits: CallerLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  /**
   * Reserves one request for `caller`; null is the service itself, which is held by the queue alone.
   *
   * @returns a function that gives the place back; calling it again does nothing.
   * @throws Failure `rate_limit_exceeded` with the seconds to wait.
   */
  reserve(caller: string | null): () => void {
    if (caller === null) return () => {};
    const state = this.#refill(caller);
    const { requestsPerMinute, concurrentMax } = this.#limits;
    if (concurrentMax > 0 && state.inFlight >= concurrentMax) {
      throw new Failure('rate_limit_exceeded', `This caller already has ${concurrentMax} requests open.`, {
        retryAfterSeconds: 1,
      });
    }
    if (requestsPerMinute > 0) {
      if (state.tokens < 1) throw this.#tooMany(state);
      state.tokens--;
    }
    state.inFlight++;
    let isReturned = false;
    return () => {
      if (isReturned) return;
      isReturned = true;
      state.inFlight--;
    };
  }

  #tooMany(state: CallerState): Failure {
    const perSecond = this.#limits.requestsPerMinute / 60;
    const retryAfterSeconds = Math.max(1, Math.ceil((1 - state.tokens) / perSecond));
    return new Failure(
      'rate_limit_exceeded',
      `This caller may start ${this.#limits.requestsPerMinute} requests in a minute.`,
      { retryAfterSeconds },
    );
  }

  #refill(caller: string): CallerState {
    const now = this.#now();
    const full = this.#limits.requestsPerMinute;
    const known = this.#callers.get(caller);
    if (known !== undefined) {
      known.tokens = Math.min(full, known.tokens + ((now - known.refilledAt) * full) / 60_000);
      known.refilledAt = now;
      return known;
    }
    if (this.#callers.size >= CALLERS_MAX) this.#forgetIdle(now);
    const state: CallerState = { tokens: full, refilledAt: now, inFlight: 0 };
    this.#callers.set(caller, state);
    return state;
  }

  /** A caller idle for a minute has a full bucket again, so forgetting them changes nothing. */
  #forgetIdle(now: number): void {
    for (const [caller, state] of this.#callers) {
      if (state.inFlight === 0 && now - state.refilledAt >= 60_000) this.#callers.delete(caller);
    }
    if (this.#callers.size < CALLERS_MAX) return;
    for (const [caller, state] of this.#callers) {
      if (state.inFlight === 0) {
        this.#callers.delete(caller);
        return;
      }
    }
  }
}
