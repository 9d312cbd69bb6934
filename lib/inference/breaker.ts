/** When to leave a server alone. */
export interface BreakerSettings {
  /** Failures in a row that open the breaker. */
  readonly failuresMax: number;
  readonly cooldownMs: number;
}

/**
 * A circuit breaker: after some failures in a row every call is refused for a while, then one call may try
 * (half open); its outcome closes the breaker or opens it again. One per server and process.
 */
export class Breaker {
  readonly #settings: BreakerSettings;
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;
  #isTrying = false;

  constructor(settings: BreakerSettings, now: () => number = Date.now) {
    this.#settings = settings;
    this.#now = now;
  }

  /** Whether a call may be made. A caller that got true must report how it went, or `abandon`. */
  tryEnter(): boolean {
    if (this.#failures < this.#settings.failuresMax) return true;
    if (this.#isTrying || this.#now() < this.#openUntil) return false;
    this.#isTrying = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#isTrying = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#isTrying = false;
    this.#openUntil = this.#now() + this.#settings.cooldownMs;
  }

  /** The call ended without telling anything about the server: its caller went away. */
  abandon(): void {
    this.#isTrying = false;
  }
}
