import { type InferenceEndpoint, type ListedModel, listModels } from './list-models.ts';

const FRESH_MS = 10_000;
/** A server that has never told is asked again soon: it may have been starting beside us. */
const UNTOLD_MS = 500;
const LIST_TIMEOUT_MS = 1000;

/**
 * Remembers which model a server offers first. Nobody waits for a refresh: an old answer is given and a new one
 * fetched beside it, except for the very first.
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
    const freshMs = this.#models.length === 0 ? UNTOLD_MS : FRESH_MS;
    if (performance.now() - this.#askedAt > freshMs) this.#asking ??= this.#ask();
    if (this.#models.length === 0 && this.#asking) await this.#asking;
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
