import type { EngineEvent } from '../engines/engine.ts';

/**
 * One generation that several identical requests read. It runs at its own pace; who joins late gets what was
 * written so far at once; it is stopped when the last reader has gone.
 */
export class SharedGeneration {
  readonly #events: EngineEvent[] = [];
  readonly #stop = new AbortController();
  #readers = 0;
  #isEnded = false;
  #error: unknown = null;
  #wakes: (() => void)[] = [];

  /** Aborts when nobody reads any more. */
  get signal(): AbortSignal {
    return this.#stop.signal;
  }

  /** Runs `events` to the end. Never rejects: readers hear of the failure. */
  async run(events: AsyncGenerator<EngineEvent, void, void>): Promise<void> {
    try {
      for await (const event of events) {
        this.#events.push(event);
        this.#wakeAll();
      }
    } catch (error) {
      this.#error = error ?? new Error('The generation failed.');
    } finally {
      this.#isEnded = true;
      this.#wakeAll();
    }
  }

  /** What was written; complete once `run` has ended without a failure. */
  get written(): readonly EngineEvent[] | null {
    return this.#isEnded && this.#error === null ? this.#events : null;
  }

  /**
   * Becomes a reader, at once: whoever has joined keeps the generation running until `signal` aborts or the
   * reading ends. The reading throws the generation's failure or the signal's reason.
   */
  join(signal: AbortSignal): AsyncGenerator<EngineEvent, void, void> {
    this.#readers++;
    let isGone = false;
    const leave = () => {
      signal.removeEventListener('abort', leave);
      this.#wakeAll();
      if (isGone) return;
      isGone = true;
      if (--this.#readers === 0 && !this.#isEnded) this.#stop.abort(new Error('Nobody reads it.'));
    };
    signal.addEventListener('abort', leave, { once: true });
    if (signal.aborted) leave();
    return this.#read(signal, leave);
  }

  async *#read(signal: AbortSignal, leave: () => void): AsyncGenerator<EngineEvent, void, void> {
    try {
      for (let index = 0; ; ) {
        signal.throwIfAborted();
        const event = this.#events[index];
        if (event !== undefined) {
          index++;
          yield event;
        } else if (this.#isEnded) {
          if (this.#error !== null) throw this.#error;
          return;
        } else {
          await new Promise<void>((resolve) => this.#wakes.push(resolve));
        }
      }
    } finally {
      leave();
    }
  }

  #wakeAll(): void {
    const wakes = this.#wakes;
    this.#wakes = [];
    for (const wake of wakes) wake();
  }
}
