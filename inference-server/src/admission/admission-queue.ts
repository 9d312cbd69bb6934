import { Failure } from '../failure.ts';

export interface AdmissionLimits {
  /** Requests that may run side by side. */
  readonly slots: number;
  /** Requests that may wait for a slot. */
  readonly queueMax: number;
  /** Longest wait for a slot, milliseconds. */
  readonly queueWaitMaxMs: number;
}

/** Permission to run. `release` may be called any number of times; only the first counts. */
export interface Slot {
  /** How long the request waited, milliseconds. */
  readonly waitedMs: number;
  release(): void;
}

interface Waiter {
  readonly enqueuedAt: number;
  readonly admit: (slot: Slot) => void;
  readonly refuse: (failure: unknown) => void;
}

/** Weight of the newest run in the running mean of how long runs take. */
const SMOOTHING = 0.2;

/**
 * A bounded first-come first-served queue in front of an engine. A slot is taken at the very moment of the
 * check (nothing is counted first and used later), so `slots` holds however many requests arrive at once.
 */
export class AdmissionQueue {
  readonly #limits: AdmissionLimits;
  readonly #now: () => number;
  readonly #waiting = new Set<Waiter>();
  #running = 0;
  #isClosed = false;
  #meanRunMs = 250;

  /** @param now monotonic clock, milliseconds. */
  constructor(limits: AdmissionLimits, now: () => number = () => performance.now()) {
    this.#limits = limits;
    this.#now = now;
  }

  get running(): number {
    return this.#running;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** True while a request that arrives now would be taken or queued with room to spare (nine tenths). */
  get hasRoom(): boolean {
    if (this.#isClosed) return false;
    return this.#running < this.#limits.slots || this.#waiting.size < Math.ceil(this.#limits.queueMax * 0.9);
  }

  /**
   * Waits for a slot. Every slot must be released.
   *
   * @throws Failure `overloaded` (queue full, or waited too long), `shutting_down`, or the signal's reason.
   */
  acquire(signal: AbortSignal): Promise<Slot> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#isClosed) return Promise.reject(shuttingDown());
    if (this.#running < this.#limits.slots) return Promise.resolve(this.#take(0));
    if (this.#waiting.size >= this.#limits.queueMax) {
      return Promise.reject(this.#overloaded('The queue is full.'));
    }
    return this.#enqueue(signal);
  }

  /** Refuses everyone who waits and everyone who comes; what runs goes on. */
  close(): void {
    this.#isClosed = true;
    for (const waiter of [...this.#waiting]) waiter.refuse(shuttingDown());
  }

  #enqueue(signal: AbortSignal): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const onAbort = () => waiter.refuse(signal.reason);
      const timer = setTimeout(
        () => waiter.refuse(this.#overloaded('No slot came free in time.')),
        this.#limits.queueWaitMaxMs,
      );
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        this.#waiting.delete(waiter);
      };
      const waiter: Waiter = {
        enqueuedAt: this.#now(),
        admit: (slot) => {
          leave();
          resolve(slot);
        },
        refuse: (failure) => {
          leave();
          reject(failure);
        },
      };
      this.#waiting.add(waiter);
      signal.addEventListener('abort', onAbort, { once: true });
    });
  }

  #take(waitedMs: number): Slot {
    this.#running++;
    const startedAt = this.#now();
    let isReleased = false;
    return {
      waitedMs,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        this.#running--;
        this.#meanRunMs += SMOOTHING * (this.#now() - startedAt - this.#meanRunMs);
        this.#admitNext();
      },
    };
  }

  #admitNext(): void {
    const [next] = this.#waiting;
    if (next === undefined || this.#running >= this.#limits.slots) return;
    next.admit(this.#take(this.#now() - next.enqueuedAt));
  }

  #overloaded(message: string): Failure {
    const rounds = (this.#waiting.size + 1) / this.#limits.slots;
    const seconds = Math.min(60, Math.max(1, Math.ceil((rounds * this.#meanRunMs) / 1000)));
    return new Failure('overloaded', message, { retryAfterSeconds: seconds });
  }
}

function shuttingDown(): Failure {
  return new Failure('shutting_down', 'The server is shutting down.', { retryAfterSeconds: 5 });
}
