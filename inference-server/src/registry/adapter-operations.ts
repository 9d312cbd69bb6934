import { copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { ServerConfig } from '../config.ts';
import { hasWeights, type WeightedEngine } from '../engines/embedded/as-writer.ts';
import { loadAdapterEngine } from '../engines/embedded/load-adapter-engine.ts';
import { Failure } from '../failure.ts';
import type { Logger } from '../telemetry/logger.ts';
import { chooseNamed, type ModelFile } from './find-model-file.ts';
import { inspectAdapter } from './inspect-adapter.ts';
import { inspectGguf } from './inspect-gguf.ts';
import { hashFile, type ManifestEntry, type ModelManifest } from './model-manifest.ts';
import type { ModelRegistry, ServedModel } from './model-registry.ts';
import { createServedModel, retireModel } from './serve-model.ts';
import { warmUp } from './warm-up.ts';

/** What is asked for. */
export interface AdapterRequest {
  /** Path or name of the file. */
  readonly adapter: string;
  /** Model whose weights it adapts; null: the default. */
  readonly base: string | null;
  /** What the file must have, hexadecimal; null: whatever it has. */
  readonly sha256: string | null;
  /** How strongly it adapts; 1 is as it was trained. */
  readonly scale: number;
}

export interface AdapterOperationsParts {
  readonly config: ServerConfig;
  readonly logger: Logger;
  readonly registry: ModelRegistry;
  readonly manifest: ModelManifest;
}

/** The base of an adapter: its engine, and what the registry knows of its file. */
interface Base {
  readonly engine: WeightedEngine;
  readonly entry: ManifestEntry;
}

/**
 * Serves LoRA adapters beside their bases and takes them out again, without a restart and without an answer that
 * is cut. Callers choose one by its name as the model. The callers see to it that one operation runs at a time.
 */
export class AdapterOperations {
  readonly #parts: AdapterOperationsParts;

  constructor(parts: AdapterOperationsParts) {
    this.#parts = parts;
  }

  /** @throws Failure `model_refused` with the reason, `model_not_found`; everything stays as it was. */
  async load(request: AdapterRequest): Promise<void> {
    const { config, logger, manifest } = this.#parts;
    const choice = await chooseNamed(request.adapter, [config.modelsDir], await manifest.list());
    if (choice.kind !== 'file') throw new Failure('model_refused', choice.reason, { param: 'adapter' });
    const base = await this.#findBase(request.base);
    try {
      const engine = await this.#open(choice.file, base, request);
      this.#serve(createServedModel(engine, config));
      logger.info(
        { model: engine.name, base: base.engine.name, version: engine.card.version },
        'adapter loaded',
      );
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new Failure('model_refused', `The adapter file ${choice.file.path} was refused: ${why}`, {
        param: 'adapter',
        cause: error,
      });
    }
  }

  /** Takes an adapter out; what it has begun goes on to its end. @throws Failure `model_not_found`. */
  async unload(name: string): Promise<void> {
    const served = this.#parts.registry.get(name);
    if (served.engine.name !== name || (served.engine.card.adapterOf ?? null) === null) {
      throw new Failure('model_not_found', `There is no adapter ${JSON.stringify(name)}.`, {
        param: 'model',
      });
    }
    this.#retire(this.#parts.registry.remove(name));
    await this.#parts.manifest.setAdapterServed(name, false);
  }

  /** The weights of a base are going: its adapters go with them, and come back with it at the next start. */
  leaveWith(base: string): void {
    for (const name of this.#parts.registry.adaptersOf(base)) {
      this.#parts.logger.warn({ model: name, base }, 'adapter unloaded with its base');
      this.#retire(this.#parts.registry.remove(name));
    }
  }

  /** Serves what was served over a base when the process ended. */
  async resume(base: string): Promise<void> {
    for (const { name, file, adapter, sha256 } of await this.#parts.manifest.list()) {
      if (adapter === null || adapter.base !== base || !adapter.isServed) continue;
      await this.load({ adapter: file, base, sha256, scale: adapter.scale }).catch((err: unknown) =>
        this.#parts.logger.error({ err, model: name }, 'adapter refused'),
      );
    }
  }

  async #findBase(name: string | null): Promise<Base> {
    const { registry, manifest } = this.#parts;
    const { engine } = registry.get(name ?? '');
    const entry = (await manifest.list()).find((one) => one.name === engine.name && one.adapter === null);
    if (!hasWeights(engine) || entry === undefined) {
      throw new Failure('model_refused', `${engine.name} has no weights in this process to adapt.`, {
        param: 'base',
      });
    }
    const info = await stat(entry.file).catch(() => null);
    const isSame = info?.size === entry.bytes && info.mtime.getTime() === entry.modifiedMs;
    if (isSame && engine.card.version === entry.version) return { engine, entry };
    throw new Failure('model_refused', `The file of ${engine.name} has changed; load that first.`, {
      param: 'base',
    });
  }

  async #open(file: ModelFile, { engine, entry }: Base, request: AdapterRequest): Promise<WeightedEngine> {
    const { config, manifest, registry } = this.#parts;
    const taken = registry.list().find((model) => model.engine.name === file.name)?.engine;
    if (taken !== undefined && (taken.card.adapterOf ?? null) === null) {
      throw new Error(`a model of the name ${file.name} is served; rename the file.`);
    }
    const copy = await this.#copy(file, request.sha256);
    await inspectAdapter(copy.path, entry.file);
    const version = `lora-${copy.sha256.slice(0, 12)}-x${request.scale}-on-${engine.card.version}`;
    const baseSummary = await inspectGguf(entry.file);
    const { name, bytes } = file;
    const parts = { name, path: copy.path, bytes, version, scale: request.scale };
    const opened = await loadAdapterEngine(
      engine,
      { ...parts, basePath: entry.file, baseSummary },
      config.runtime,
    );
    await warmUp(opened);
    const adapter = { base: entry.name, scale: request.scale, isServed: true };
    await manifest.putAdapter({ ...toEntry(file, entry, copy.sha256, version), adapter });
    return opened;
  }

  /**
   * A copy under the name of its checksum, which nobody writes to: what is checked is what is loaded, also when
   * the file changes meanwhile.
   */
  async #copy(file: ModelFile, expected: string | null): Promise<{ path: string; sha256: string }> {
    const folder = path.join(this.#parts.config.dataDir, 'adapters');
    await mkdir(folder, { recursive: true });
    const temporary = path.join(folder, `${file.name}.${process.pid}.partial`);
    try {
      await copyFile(file.path, temporary);
      const sha256 = await hashFile(temporary);
      if (expected !== null && expected.toLowerCase() !== sha256) {
        throw new Error(`its checksum is ${sha256}, not ${expected}.`);
      }
      const kept = path.join(folder, `${sha256}.gguf`);
      await rename(temporary, kept);
      return { path: kept, sha256 };
    } finally {
      await rm(temporary, { force: true });
    }
  }

  #serve(model: ServedModel): void {
    this.#retire(this.#parts.registry.add(model));
  }

  #retire(model: ServedModel | null): void {
    if (model !== null) void retireModel(model, this.#parts.logger);
  }
}

function toEntry(file: ModelFile, base: ManifestEntry, sha256: string, version: string): ManifestEntry {
  return {
    ...base,
    name: file.name,
    version,
    file: file.path,
    bytes: file.bytes,
    modifiedMs: file.modifiedAt.getTime(),
    sha256,
    quantisation: 'LoRA',
    licence: null,
    stage: 'retired',
    share: 0,
    metrics: null,
    registeredAt: new Date().toISOString(),
  };
}
