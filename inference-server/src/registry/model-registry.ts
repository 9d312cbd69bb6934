import type { AdmissionQueue } from '../admission/admission-queue.ts';
import type { Engine } from '../engines/engine.ts';
import { Failure } from '../failure.ts';

/** A model that answers requests: its engine and the queue in front of it. */
export interface ServedModel {
  readonly engine: Engine;
  readonly queue: AdmissionQueue;
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

/** Names that mean "whatever is the default". */
const DEFAULT_NAMES = new Set(['', 'default']);

/** The models being served, and which of them is the default. */
export class ModelRegistry {
  readonly #models = new Map<string, ServedModel>();
  #choice: DefaultChoice;

  constructor(first: ServedModel, choice: DefaultChoice) {
    this.#models.set(first.engine.name, first);
    this.#choice = choice;
  }

  get choice(): DefaultChoice {
    return this.#choice;
  }

  /** The default model first: clients that know nothing else take the first. */
  list(): readonly ServedModel[] {
    const models = [...this.#models.values()];
    return models.sort((a, b) => this.#rank(a) - this.#rank(b));
  }

  #rank(model: ServedModel): number {
    return model.engine.name === this.#choice.name ? 0 : 1;
  }

  add(model: ServedModel): void {
    this.#models.set(model.engine.name, model);
  }

  /** Makes a model that is being served the default. */
  choose(choice: DefaultChoice): void {
    this.#choice = choice;
  }

  getDefault(): ServedModel {
    return this.get(this.#choice.name);
  }

  /** @throws Failure `model_not_found`, naming what there is. */
  get(name: string): ServedModel {
    const model = this.#models.get(DEFAULT_NAMES.has(name) ? this.#choice.name : name);
    if (model !== undefined) return model;
    const known = this.list()
      .map(({ engine }) => engine.name)
      .join(', ');
    throw new Failure('model_not_found', `There is no model ${JSON.stringify(name)}; served: ${known}.`, {
      param: 'model',
    });
  }
}
