/** When to leave an engine alone. */
export interface BreakerSettings {
  /** Failures in a row that open the breaker. */
  readonly failuresMax: number;
  readonly cooldownMs: number;
}

/**
 * One per model: after some failures in a row it is left alone for a while, then one request may try; its
 * outcome closes the breaker or opens it again.
 */
export class CircuitBreaker {
  readonly #settings: BreakerSettings;
  readonly #now: () => number;
  #failures = 0;
  #openUntil = 0;

  /** @param now monotonic clock, milliseconds. */
  constructor(settings: BreakerSettings, now: () => number = () => performance.now()) {
    this.#settings = settings;
    this.#now = now;
  }

  get isOpen(): boolean {
    return this.#failures >= this.#settings.failuresMax && this.#now() < this.#openUntil;
  }

  /** True while nothing speaks against sending requests. */
  get isClosed(): boolean {
    return this.#failures < this.#settings.failuresMax;
  }

  /** Whether a request may be sent; half open, one asker per cooldown gets true. */
  tryEnter(): boolean {
    if (this.isClosed) return true;
    if (this.#now() < this.#openUntil) return false;
    this.#openUntil = this.#now() + this.#settings.cooldownMs;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
  }

  failed(): void {
    this.#failures++;
    this.#openUntil = this.#now() + this.#settings.cooldownMs;
  }
}
