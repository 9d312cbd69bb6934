import { createHash } from 'node:crypto';
import type { AdmissionQueue } from '../admission/admission-queue.ts';
import type { CircuitBreaker } from '../admission/circuit-breaker.ts';
import type { Engine } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import { findRollbackReason, type OutcomeWindow } from './outcome-window.ts';

/** A model that answers requests: its engine and the queue in front of it. */
export interface ServedModel {
  readonly engine: Engine;
  readonly queue: AdmissionQueue;
  readonly breaker: CircuitBreaker;
  readonly outcomes: OutcomeWindow;
  /** When it began to be served, seconds since 1970. */
  readonly createdAt: number;
}

/** Where the choice of the default model stands, for `/v1/models` and readiness. */
export interface DefaultChoice {
  readonly name: string;
  /** One sentence for people: why this model answers when none is named. */
  readonly reason: string;
  readonly state: 'loading' | 'ready' | 'fallback';
}

/** A newer model that gets a part of the champion's requests. */
export interface Canary {
  readonly name: string;
  /** Share of requests, 0 to 1. */
  readonly share: number;
}

/** When to ask again for a model that may be loading. */
export const LOADING_RETRY_SECONDS = 2;

/** Names that mean "whatever is the default". */
const DEFAULT_NAMES = new Set(['', 'default']);

/**
 * Whether a request leaves the choice of the model to the server. Hugging Face's client names the address that it calls where
 * its caller names no model.
 */
export function isDefaultName(name: string): boolean {
  return DEFAULT_NAMES.has(name) || /^https?:\/\//.test(name);
}

/** The models being served, which of them is the default, and which one is on trial. */
export class ModelRegistry {
  readonly #models = new Map<string, ServedModel>();
  readonly #onRollback: (canary: string, reason: string) => void;
  #choice: DefaultChoice;
  #canary: Canary | null = null;
  /** Names of models that were replaced: who still asks for them gets the default. */
  readonly #retired = new Set<string>();

  /** @param onRollback hears of a canary that was taken back. */
  constructor(
    first: ServedModel,
    choice: DefaultChoice,
    onRollback: (canary: string, reason: string) => void = () => {},
  ) {
    this.#models.set(first.engine.name, first);
    this.#choice = choice;
    this.#onRollback = onRollback;
  }

  get choice(): DefaultChoice {
    return this.#choice;
  }

  get canary(): Canary | null {
    return this.#canary;
  }

  /** The default model first: clients that know nothing else take the first. */
  list(): readonly ServedModel[] {
    const models = [...this.#models.values()];
    return models.sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  #rank(model: ServedModel): number {
    return model.engine.name === this.#choice.name ? 0 : 1;
  }

  /** Begins to serve a model; returns the one of the same name that it replaces. */
  add(model: ServedModel): ServedModel | null {
    const replaced = this.#models.get(model.engine.name) ?? null;
    this.#models.set(model.engine.name, model);
    this.#retired.delete(model.engine.name);
    return replaced;
  }

  /**
   * Takes a model out, unless it is the default; requests under way go on. Later ones get the default, but not
   * those for an adapter: who wants one does not want its base.
   */
  remove(name: string): ServedModel | null {
    if (name === this.#choice.name) return null;
    const model = this.#models.get(name) ?? null;
    const isAdapter = (model?.engine.card.adapterOf ?? null) !== null;
    if (this.#models.delete(name) && !isAdapter) this.#retired.add(name);
    if (this.#canary?.name === name) this.#canary = null;
    return model;
  }

  /** Makes a model that is being served the default. */
  choose(choice: DefaultChoice): void {
    this.#choice = choice;
    if (this.#canary?.name === choice.name) this.#canary = null;
  }

  /** Puts a model that is being served on trial; null ends the trial. @throws Failure `model_not_found`. */
  setCanary(canary: Canary | null): void {
    if (canary !== null) this.get(canary.name);
    this.#canary = canary;
  }

  /** Names of the adapters that are served over a model's weights. */
  adaptersOf(base: string): readonly string[] {
    return this.list()
      .filter(({ engine }) => engine.card.adapterOf === base)
      .map(({ engine }) => engine.name);
  }

  getDefault(): ServedModel {
    return this.get(this.#choice.name);
  }

  /** @throws Failure `model_not_found`, naming what there is; `model_unavailable` while it may be the one that is loading. */
  get(name: string): ServedModel {
    const isDefault = isDefaultName(name) || (this.#retired.has(name) && !this.#models.has(name));
    const model = this.#models.get(isDefault ? this.#choice.name : name);
    if (model !== undefined) return model;
    if (this.#choice.state === 'loading') {
      throw new Failure(
        'model_unavailable',
        `There is no model ${JSON.stringify(name)} yet: one is loading.`,
        {
          param: 'model',
          retryAfterSeconds: LOADING_RETRY_SECONDS,
        },
      );
    }
    const known = this.list()
      .map(({ engine }) => engine.name)
      .join(', ');
    throw new Failure('model_not_found', `There is no model ${JSON.stringify(name)}; served: ${known}.`, {
      param: 'model',
    });
  }

  /**
   * The model for a request. One for the default (by whatever name) goes to the canary for its share of
   * callers; the same caller always to the same side.
   *
   * @throws Failure `model_not_found`.
   */
  route(name: string, stickyKey: string): ServedModel {
    const model = this.get(name);
    if (this.#canary === null || model.engine.name !== this.#choice.name) return model;
    const isChosen = toShare(`${this.#canary.name}:${stickyKey}`) < this.#canary.share;
    return isChosen ? this.get(this.#canary.name) : model;
  }

  /** Ends the trial when the canary does worse than the champion. Called after every outcome. */
  judge(name: string): void {
    if (this.#canary?.name !== name) return;
    const canary = this.get(name).outcomes.summarise();
    const reason = findRollbackReason(canary, this.getDefault().outcomes.summarise());
    if (reason === null) return;
    this.#canary = null;
    this.#onRollback(name, reason);
  }
}

/** A number from 0 to 1 that a key always gets. */
function toShare(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE() / 2 ** 32;
}
