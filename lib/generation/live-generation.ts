import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { GenerationId } from '@chef/contracts/ids';

/** An event with its place in the stream, from 1. */
export interface SequencedEvent {
  readonly seq: number;
  readonly event: GenerationEvent;
}

/** Why a generation was stopped from outside. */
export type StopReason = 'cancelled' | 'abandoned' | 'shutdown';

/**
 * A generation of this process: its events so far, its readers, and the switch that stops it. When the last
 * reader leaves, the work goes on for a grace period, so that somebody who lost the connection can come back.
 */
export class LiveGeneration {
  readonly id: GenerationId;
  readonly #graceMs: number;
  readonly #abort = new AbortController();
  readonly #events: SequencedEvent[] = [];
  #waiters: (() => void)[] = [];
  #readers = 0;
  #isEnded = false;
  #grace: NodeJS.Timeout | undefined;

  constructor(id: GenerationId, graceMs: number) {
    this.id = id;
    this.#graceMs = graceMs;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** Aborts when the generation is to stop; its reason is a StopReason. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** Why it was stopped, or null. */
  get stopReason(): StopReason | null {
    return this.#abort.signal.aborted ? (this.#abort.signal.reason as StopReason) : null;
  }

  /** An event with the place that it gets if it is published next. No reader is told of it yet. */
  next(event: GenerationEvent): SequencedEvent {
    return { seq: this.#events.length + 1, event };
  }

  publish(event: GenerationEvent): SequencedEvent {
    const sequenced = this.next(event);
    this.#events.push(sequenced);
    this.#wake();
    return sequenced;
  }

  /** No more events will come. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#grace);
    this.#wake();
  }

  stop(reason: StopReason): void {
    if (!this.#isEnded) this.#abort.abort(reason);
  }

  /** Every event after `afterSeq`, those to come included. Ends with the generation or with `signal`. */
  async *read(afterSeq: number, signal: AbortSignal): AsyncGenerator<SequencedEvent, void> {
    this.#enter();
    const onAbort = () => this.#wake();
    signal.addEventListener('abort', onAbort);
    try {
      for (let next = Math.max(0, afterSeq); !signal.aborted; ) {
        const sequenced = this.#events[next];
        if (sequenced !== undefined) {
          next += 1;
          yield sequenced;
        } else if (this.#isEnded) {
          return;
        } else {
          await new Promise<void>((resolve) => this.#waiters.push(resolve));
        }
      }
    } finally {
      signal.removeEventListener('abort', onAbort);
      this.#leave();
    }
  }

  #wake(): void {
    const waiters = this.#waiters;
    this.#waiters = [];
    for (const wake of waiters) wake();
  }

  #enter(): void {
    this.#readers += 1;
    clearTimeout(this.#grace);
  }

  #leave(): void {
    this.#readers -= 1;
    if (this.#readers > 0 || this.#isEnded) return;
    this.#grace = setTimeout(() => this.stop('abandoned'), this.#graceMs);
    this.#grace.unref();
  }
}
