import { type InferenceEndpoint, type ListedModel, listModels } from './list-models.ts';

const FRESH_MS = 10_000;
/** A server that has never told, or is loading its model, is asked again soon: it may have been starting beside us. */
const UNSETTLED_MS = 500;
/** Older answers are not given any more: nobody has cooked for so long that the new one is waited for. */
const STALE_MS = 30_000;
const LIST_TIMEOUT_MS = 1000;

/**
 * Remembers which model a server offers first. Who cooks often never waits for a refresh: an answer that is a little
 * old is given and a new one fetched beside it. What is very old, or known not to last, is asked for anew.
 */
export class CurrentModel {
  readonly #endpoint: InferenceEndpoint;
  #models: readonly ListedModel[] = [];
  #askedAt = Number.NEGATIVE_INFINITY;
  #asking: Promise<void> | null = null;

  constructor(endpoint: InferenceEndpoint) {
    this.#endpoint = endpoint;
  }

  /** The model’s id, or null while the server has never told. */
  async get(): Promise<string | null> {
    const age = performance.now() - this.#askedAt;
    const isSettled = this.#models[0]?.isInterim === false;
    if (age > (isSettled ? FRESH_MS : UNSETTLED_MS)) this.#asking ??= this.#ask();
    if (this.#asking && (!isSettled || age > STALE_MS)) await this.#asking;
    return this.#models[0]?.id ?? null;
  }

  /** Whether a model holds the kitchen's rules by itself, as far as the server has told. */
  writesRecipes(id: string): boolean {
    return this.#models.some((model) => model.id === id && model.writesRecipes);
  }

  /** The next caller asks again: the server no longer knows what it offered. */
  invalidate(): void {
    this.#askedAt = Number.NEGATIVE_INFINITY;
  }

  async #ask(): Promise<void> {
    try {
      this.#models = await listModels(this.#endpoint, LIST_TIMEOUT_MS);
    } catch {
      // The generation that follows meets the same server and reports how it failed.
    } finally {
      this.#askedAt = performance.now();
      this.#asking = null;
    }
  }
}
