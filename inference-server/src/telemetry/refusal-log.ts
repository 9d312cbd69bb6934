import type { Logger } from './logger.ts';

/** Refusals of so long are told in one line, milliseconds. */
const TOLD_EVERY_MS = 1_000;

/**
 * Logs refusals in numbers: under overload there are more of them than answers, and a line for each would cost what the
 * answers need.
 */
export class RefusalLog {
  readonly #logger: Logger;
  readonly #counts = new Map<string, number>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  refused(model: string): void {
    if (this.#counts.size === 0) setTimeout(() => this.#tell(), TOLD_EVERY_MS).unref();
    this.#counts.set(model, (this.#counts.get(model) ?? 0) + 1);
  }

  #tell(): void {
    for (const [model, refused] of this.#counts) {
      this.#logger.warn({ model, refused, withinMs: TOLD_EVERY_MS }, 'refused, the queue is full');
    }
    this.#counts.clear();
  }
}
