import type { ServerConfig } from '../config.ts';
import { loadEmbeddedEngine } from '../engines/embedded/load-embedded-engine.ts';
import type { Engine } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import type { Logger } from '../telemetry/logger.ts';
import { AdapterOperations, type AdapterRequest } from './adapter-operations.ts';
import { chooseNamed, type ModelFile } from './find-model-file.ts';
import { inspectGguf } from './inspect-gguf.ts';
import { ModelManifest, type ModelStage } from './model-manifest.ts';
import type { DefaultChoice, ModelRegistry } from './model-registry.ts';
import { createServedModel, retireModel } from './serve-model.ts';
import { warmUp } from './warm-up.ts';

export interface ModelOperationsParts {
  readonly config: ServerConfig;
  readonly logger: Logger;
  readonly registry: ModelRegistry;
  /** Makes a served model the default. */
  choose(choice: DefaultChoice): void;
}

/** Loads, stages and unloads models of a running server, one operation at a time. */
export class ModelOperations {
  readonly manifest: ModelManifest;
  readonly #parts: ModelOperationsParts;
  readonly #adapters: AdapterOperations;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ModelOperationsParts) {
    this.#parts = parts;
    this.manifest = new ModelManifest(parts.config.modelsDir);
    const { config, logger, registry } = parts;
    this.#adapters = new AdapterOperations({ config, logger, registry, manifest: this.manifest });
  }

  /**
   * Loads a model, warms it up and gives it a stage. What it replaces goes on answering until then, ends what
   * it has begun and is unloaded: no request is dropped.
   *
   * @param asked a name of the registry, or of a file in a models folder.
   * @param share of the champion's requests, for a canary.
   * @throws Failure `model_refused` with the reason; everything stays as it was.
   */
  load(asked: string, stage: 'champion' | 'canary', share = 0): Promise<void> {
    return this.#inTurn(async () => {
      const { config } = this.#parts;
      const folders = [config.modelsDir, config.bundledModelsDir];
      const choice = await chooseNamed(asked, folders, await this.manifest.list());
      if (choice.kind !== 'file') throw new Failure('model_refused', choice.reason, { param: 'model' });
      // Told before it is loaded anew for nothing.
      if (stage === 'canary') this.#assertIsNotChampion(choice.file.name);
      try {
        this.serve(await this.open(choice.file));
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Failure('model_refused', `The model file ${choice.file.path} was refused: ${why}`, {
          param: 'model',
          cause: error,
        });
      }
      await this.#setStage(choice.file.name, stage, share);
    });
  }

  /** Changes the stage of a model that is served. @throws Failure `model_not_found`, `conflict`. */
  setStage(name: string, stage: ModelStage, share = 0): Promise<void> {
    return this.#inTurn(async () => {
      const { engine } = this.#parts.registry.get(name);
      if (engine.name !== name)
        throw new Failure('model_not_found', `${JSON.stringify(name)} is not served.`);
      if ((engine.card.adapterOf ?? null) !== null)
        throw new Failure('conflict', `${name} is an adapter; it is loaded and unloaded, and has no stage.`);
      // What answers when no model can must not be taken away, nor be taken back for failing.
      if (engine.card.kind === 'composer' && stage !== 'champion')
        throw new Failure(
          'conflict',
          `${name} stands in for every model, so it stays; it can be the champion.`,
        );
      await this.#setStage(name, stage, share);
    });
  }

  /** Serves a LoRA adapter beside its base. @throws Failure `model_refused`, `model_not_found`. */
  loadAdapter(request: AdapterRequest): Promise<void> {
    return this.#inTurn(() => this.#adapters.load(request));
  }

  /** @throws Failure `model_not_found`. */
  unloadAdapter(name: string): Promise<void> {
    return this.#inTurn(() => this.#adapters.unload(name));
  }

  /** Serves the adapters that were served when the process ended. */
  resumeAdapters(base: string): Promise<void> {
    return this.#inTurn(() => this.#adapters.resume(base));
  }

  /** Checks, loads and warms up a model file. @throws Error that says, for people, why it is not used. */
  async open(file: ModelFile): Promise<Engine> {
    const { config, logger } = this.#parts;
    const summary = await inspectGguf(file.path);
    // A folder that cannot be written to costs the memory of the model, not the model.
    const version = await this.manifest.register(file, summary).then(
      (entry) => entry.version,
      (err: unknown) => {
        logger.warn({ err }, 'registry not written');
        return undefined;
      },
    );
    const engine = await loadEmbeddedEngine(file, config.runtime, logger, version);
    await warmUp(engine);
    return engine;
  }

  /** Begins to serve an engine; one of the same name ends its answers and is unloaded. */
  serve(engine: Engine): void {
    const { registry, config, logger } = this.#parts;
    const replaced = registry.add(createServedModel(engine, config));
    if (replaced === null) return;
    this.#adapters.leaveWith(engine.name);
    void retireModel(replaced, logger);
  }

  async #setStage(name: string, stage: ModelStage, share: number): Promise<void> {
    const { registry, logger } = this.#parts;
    await this.#noteMetrics(name);
    if (stage === 'champion') {
      const before = registry.choice.name;
      this.#parts.choose({ name, reason: 'It was made the champion.', state: 'ready' });
      if (before !== name && before !== 'composer') this.#unload(before);
    } else if (stage === 'canary') {
      this.#assertIsNotChampion(name);
      registry.setCanary({ name, share });
    } else {
      this.#assertIsNotChampion(name);
      this.#unload(name);
    }
    await this.manifest.setStage(name, stage, share);
    logger.info({ model: name, stage, share }, 'stage set');
  }

  #assertIsNotChampion(name: string): void {
    if (this.#parts.registry.choice.name !== name) return;
    throw new Failure('conflict', `${name} is the champion; make another one champion first.`);
  }

  async #noteMetrics(name: string): Promise<void> {
    const { outcomes } = this.#parts.registry.get(name);
    await this.manifest.setMetrics(name, { ...outcomes.summarise() });
  }

  #unload(name: string): void {
    this.#adapters.leaveWith(name);
    const removed = this.#parts.registry.remove(name);
    if (removed !== null) void retireModel(removed, this.#parts.logger);
  }

  #inTurn<T>(operation: () => Promise<T>): Promise<T> {
    const mine = this.#last.then(operation);
    this.#last = mine.catch(() => undefined);
    return mine;
  }
}
