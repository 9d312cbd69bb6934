import type { EngineEvent } from '../engine.ts';

/**
 * Events on their way from the decoder to the one who reads them. The decoder never waits; text that nobody
 * has taken yet is joined, so that a reader who falls behind catches up in one step.
 */
export class EventQueue {
  #events: EngineEvent[] = [];
  #isEnded = false;
  #error: unknown = null;
  #wake: (() => void) | null = null;

  push(event: EngineEvent): void {
    const last = this.#events.at(-1);
    if (event.type === 'text' && last?.type === 'text') {
      this.#events[this.#events.length - 1] = joinTexts(last, event);
    } else {
      this.#events.push(event);
    }
    this.#notify();
  }

  /** Nothing more comes. @param error what the reader gets after the events before it; null for a good end. */
  end(error: unknown = null): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#error = error;
    this.#notify();
  }

  async *read(): AsyncGenerator<EngineEvent, void, void> {
    for (;;) {
      const events = this.#events;
      this.#events = [];
      for (const event of events) yield event;
      if (this.#events.length > 0) continue;
      if (this.#isEnded) {
        if (this.#error !== null) throw this.#error;
        return;
      }
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }

  #notify(): void {
    this.#wake?.();
    this.#wake = null;
  }
}

type TextEvent = Extract<EngineEvent, { type: 'text' }>;

function joinTexts(first: TextEvent, second: TextEvent): TextEvent {
  const written =
    first.written === undefined && second.written === undefined
      ? undefined
      : [...(first.written ?? []), ...(second.written ?? [])];
  return {
    type: 'text',
    text: first.text + second.text,
    tokens: first.tokens + second.tokens,
    computeMs: second.computeMs,
    written,
  };
}
