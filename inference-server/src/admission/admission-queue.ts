import { Failure } from '../failure.ts';

export interface AdmissionLimits {
  /** Requests that may run side by side. */
  readonly slots: number;
  /** Requests that may wait for a slot. */
  readonly queueMax: number;
  /** Prompt and answer tokens of all who wait, estimated. */
  readonly queueTokensMax: number;
  /** Longest wait for a slot, milliseconds. */
  readonly queueWaitMaxMs: number;
  /** While somebody has waited this long, every second slot goes to who has waited longest; milliseconds. */
  readonly starvationMs: number;
}

/** What the queue needs to know of a request. */
export interface Ticket {
  /** 0 to 9; more goes first. */
  readonly priority: number;
  /** Prompt and answer together, estimated. */
  readonly tokens: number;
}

/** Permission to run. `release` may be called any number of times; only the first counts. */
export interface Slot {
  /** How long the request waited, milliseconds. */
  readonly waitedMs: number;
  release(): void;
}

interface Waiter extends Ticket {
  readonly enqueuedAt: number;
  readonly admit: (slot: Slot) => void;
  readonly refuse: (failure: unknown) => void;
}

/** Priority of a request that does not say. */
export const PRIORITY_BY_DEFAULT = 5;
/** Said to who finds no room; a constant, so that it can be written out beforehand. */
export const QUEUE_FULL = 'The queue is full.';
const NO_TICKET: Ticket = { priority: PRIORITY_BY_DEFAULT, tokens: 0 };
/** Weight of the newest run in the running mean of how long runs take. */
const SMOOTHING = 0.2;

/**
 * A bounded queue in front of an engine: by priority, then first come first served; every second slot goes to
 * those whom higher priorities have kept waiting for `starvationMs`. A slot is taken at the very moment of the check (nothing is
 * counted first and used later), so `slots` holds however many requests arrive at once.
 *
 * Work without a caller (batches) takes slots that are idle and gives them back when a caller would wait.
 */
export class AdmissionQueue {
  readonly #limits: AdmissionLimits;
  readonly #now: () => number;
  readonly #waiting = new Set<Waiter>();
  readonly #preemptions = new Set<() => void>();
  readonly #idleListeners = new Set<() => void>();
  #waitingTokens = 0;
  #running = 0;
  #isClosed = false;
  #meanRunMs = 250;
  #isStarvingsTurn = false;

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

  get hasFreeSlot(): boolean {
    return !this.#isClosed && this.#running < this.#limits.slots;
  }

  /** How full the queue is, by requests or tokens, whichever is more: 0 to 1. */
  get pressure(): number {
    const { queueMax, queueTokensMax } = this.#limits;
    if (queueMax === 0) return this.hasFreeSlot ? 0 : 1;
    return Math.max(this.#waiting.size / queueMax, this.#waitingTokens / queueTokensMax);
  }

  /** True while a request that arrives now would be taken or queued with room to spare (nine tenths). */
  get hasRoom(): boolean {
    if (this.#isClosed) return false;
    return this.hasFreeSlot || this.pressure < 0.9;
  }

  /**
   * Waits for a slot. Every slot must be released.
   *
   * @throws Failure `overloaded` (queue full, or waited too long), `shutting_down`, or the signal's reason.
   */
  acquire(signal: AbortSignal, ticket: Ticket = NO_TICKET): Promise<Slot> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (this.#isClosed) return Promise.reject(shuttingDown());
    if (this.hasFreeSlot) return Promise.resolve(this.#take(0));
    this.#preemptOne();
    while (this.#isFullFor(ticket)) {
      const last = this.#findLastBelow(ticket.priority);
      if (last === null) return Promise.reject(this.#overloaded(QUEUE_FULL));
      last.refuse(this.#overloaded(QUEUE_FULL));
    }
    return this.#enqueue(signal, ticket);
  }

  /** Whether `acquire` would refuse this ticket at once, and nothing would come of asking. */
  refuses(ticket: Ticket): boolean {
    if (this.#isClosed || this.hasFreeSlot || this.#preemptions.size > 0) return false;
    return this.#isFullFor(ticket) && this.#findLastBelow(ticket.priority) === null;
  }

  /** When a slot is likely to be free for one who comes now, whole seconds. */
  get retryAfterSeconds(): number {
    const rounds = (this.#waiting.size + 1) / this.#limits.slots;
    return Math.min(60, Math.max(1, Math.ceil((rounds * this.#meanRunMs) / 1000)));
  }

  /**
   * Takes a slot that nobody else wants now; null when there is none.
   *
   * @param onPreempt is called when a caller has to wait: the slot is to be released soon.
   */
  tryAcquireIdle(onPreempt: () => void): Slot | null {
    if (!this.hasFreeSlot || this.#waiting.size > 0) return null;
    const slot = this.#take(0);
    this.#preemptions.add(onPreempt);
    return {
      waitedMs: 0,
      release: () => {
        this.#preemptions.delete(onPreempt);
        slot.release();
      },
    };
  }

  /** Calls back whenever a slot may have become idle; returns how to stop that. */
  onIdle(listener: () => void): () => void {
    this.#idleListeners.add(listener);
    return () => this.#idleListeners.delete(listener);
  }

  /** Refuses everyone who waits and everyone who comes; what runs goes on, batches are asked to leave. */
  close(): void {
    this.#isClosed = true;
    for (const waiter of [...this.#waiting]) waiter.refuse(shuttingDown());
    for (const preempt of [...this.#preemptions]) preempt();
  }

  #preemptOne(): void {
    const youngest = [...this.#preemptions].at(-1);
    if (youngest === undefined) return;
    this.#preemptions.delete(youngest);
    youngest();
  }

  #isFullFor({ tokens }: Ticket): boolean {
    const { queueMax, queueTokensMax } = this.#limits;
    return this.#waiting.size >= queueMax || this.#waitingTokens + tokens > queueTokensMax;
  }

  /** The last one of the lowest priority below this one: who makes room for it. */
  #findLastBelow(priority: number): Waiter | null {
    let last: Waiter | null = null;
    for (const waiter of this.#waiting) {
      if (waiter.priority < priority && (last === null || waiter.priority <= last.priority)) last = waiter;
    }
    return last;
  }

  #enqueue(signal: AbortSignal, ticket: Ticket): Promise<Slot> {
    return new Promise((resolve, reject) => {
      const onAbort = () => waiter.refuse(signal.reason);
      const timer = setTimeout(
        () => waiter.refuse(this.#overloaded('No slot came free in time.')),
        this.#limits.queueWaitMaxMs,
      );
      const leave = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', onAbort);
        if (this.#waiting.delete(waiter)) this.#waitingTokens -= waiter.tokens;
      };
      const waiter: Waiter = {
        ...ticket,
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
      this.#waitingTokens += ticket.tokens;
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
    const next = this.#running < this.#limits.slots ? this.#pickNext() : null;
    if (next !== null) next.admit(this.#take(this.#now() - next.enqueuedAt));
    else for (const listener of [...this.#idleListeners]) listener();
  }

  #pickNext(): Waiter | null {
    const [oldest] = this.#waiting;
    if (oldest === undefined) return null;
    const isStarving = this.#now() - oldest.enqueuedAt >= this.#limits.starvationMs;
    this.#isStarvingsTurn = isStarving && !this.#isStarvingsTurn;
    if (this.#isStarvingsTurn) return oldest;
    let next = oldest;
    for (const waiter of this.#waiting) if (waiter.priority > next.priority) next = waiter;
    return next;
  }

  #overloaded(message: string): Failure {
    return new Failure('overloaded', message, { retryAfterSeconds: this.retryAfterSeconds });
  }
}

function shuttingDown(): Failure {
  return new Failure('shutting_down', 'The server is shutting down.', { retryAfterSeconds: 5 });
}
