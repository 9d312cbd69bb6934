import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import type { ModelFile } from './find-model-file.ts';
import type { GgufSummary } from './inspect-gguf.ts';

const entrySchema = z.object({
  name: z.string(),
  /** Architecture and the beginning of the checksum: other weights are another version. */
  version: z.string(),
  file: z.string(),
  bytes: z.number(),
  /** Of the file when it was read, milliseconds since 1970: it is read again when this differs. */
  modifiedMs: z.number(),
  sha256: z.string(),
  architecture: z.string(),
  parameters: z.number(),
  quantisation: z.string(),
  contextTokens: z.number().nullable(),
  template: z.string(),
  licence: z.string().nullable(),
  stage: z.enum(['champion', 'canary', 'retired']),
  /** Share of the champion's requests that a canary gets, 0 to 1. */
  share: z.number().min(0).max(1),
  /** How it did, as last written down; null before that. */
  metrics: z.record(z.string(), z.number().nullable()).nullable(),
  registeredAt: z.string(),
  /** For a LoRA adapter: what it adapts, and whether it is served beside that. */
  adapter: z.object({ base: z.string(), scale: z.number(), isServed: z.boolean() }).nullable().default(null),
});

/** One model of the registry. */
export type ManifestEntry = z.infer<typeof entrySchema>;
export type ModelStage = ManifestEntry['stage'];

const manifestSchema = z.object({ models: z.array(entrySchema) });

/** What is known about models, in a file beside them; it survives the process. */
export class ModelManifest {
  readonly #file: string;

  /** @param folder of the model files. */
  constructor(folder: string) {
    this.#file = path.join(folder, 'registry.json');
  }

  /** @throws Error for a registry that cannot be read: guessing would put the wrong model to work. */
  async list(): Promise<readonly ManifestEntry[]> {
    const text = await readFile(this.#file, 'utf8').catch(() => null);
    if (text === null) return [];
    try {
      return manifestSchema.parse(JSON.parse(text)).models;
    } catch (cause) {
      throw new Error(`The registry ${this.#file} is damaged; mend or remove it.`, { cause });
    }
  }

  async find(stage: 'champion' | 'canary'): Promise<ManifestEntry | null> {
    return (await this.list()).find((entry) => entry.stage === stage) ?? null;
  }

  /**
   * Writes a file down, with its checksum, unless it is there unchanged. A known model keeps its stage; a new
   * one is retired until it is given another.
   */
  async register(file: ModelFile, summary: GgufSummary): Promise<ManifestEntry> {
    const known = (await this.list()).find(({ name }) => name === file.name);
    const isSame = known?.bytes === file.bytes && known.modifiedMs === file.modifiedAt.getTime();
    if (known !== undefined && isSame && known.file === file.path) return known;
    const sha256 = await hashFile(file.path);
    const entry: ManifestEntry = {
      name: file.name,
      version: `${summary.architecture}-${sha256.slice(0, 12)}`,
      file: file.path,
      bytes: file.bytes,
      modifiedMs: file.modifiedAt.getTime(),
      sha256,
      architecture: summary.architecture,
      parameters: summary.parameters,
      quantisation: summary.quantisation,
      contextTokens: summary.contextTokens,
      template: summary.template,
      licence: summary.licence,
      stage: known?.stage ?? 'retired',
      share: known?.share ?? 0,
      metrics: known?.sha256 === sha256 ? known.metrics : null,
      registeredAt: new Date().toISOString(),
      adapter: null,
    };
    await this.#save([...(await this.list()).filter(({ name }) => name !== entry.name), entry]);
    return entry;
  }

  /** Gives a model a stage; there is one champion and one canary, the one before is retired. */
  async setStage(name: string, stage: ModelStage, share = 0): Promise<void> {
    const entries = await this.list();
    await this.#save(
      entries.map((entry) => {
        if (entry.name === name) return { ...entry, stage, share: stage === 'canary' ? share : 0 };
        return entry.stage === stage ? { ...entry, stage: 'retired' as const, share: 0 } : entry;
      }),
    );
  }

  /** Writes an adapter down, or anew. */
  async putAdapter(entry: ManifestEntry): Promise<void> {
    await this.#save([...(await this.list()).filter(({ name }) => name !== entry.name), entry]);
  }

  async setAdapterServed(name: string, isServed: boolean): Promise<void> {
    const entries = await this.list();
    await this.#save(
      entries.map((entry) => {
        if (entry.name !== name || entry.adapter === null) return entry;
        return { ...entry, adapter: { ...entry.adapter, isServed } };
      }),
    );
  }

  async setMetrics(name: string, metrics: ManifestEntry['metrics']): Promise<void> {
    const entries = await this.list();
    await this.#save(entries.map((entry) => (entry.name === name ? { ...entry, metrics } : entry)));
  }

  async #save(models: readonly ManifestEntry[]): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    const sorted = [...models].sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const temporary = `${this.#file}.${process.pid}.tmp`;
    await writeFile(temporary, `${JSON.stringify({ models: sorted }, null, 2)}\n`);
    await rename(temporary, this.#file);
  }
}

/** SHA-256 of a file, hexadecimal. */
export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 })) hash.update(chunk);
  return hash.digest('hex');
}
