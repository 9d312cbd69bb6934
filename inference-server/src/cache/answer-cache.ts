import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FinishReason } from '../engines/engine.ts';

/** A whole answer as it was given once. */
export interface CachedAnswer {
  readonly text: string;
  readonly reason: FinishReason;
  readonly promptTokens: number;
  readonly tokens: number;
}

const KEY = /^[0-9a-f]{64}$/;

/**
 * Exact answers on disk, a file each, the least recently used thrown away beyond `bytesMax`. A file that
 * cannot be read counts as absent: nothing here is needed, it only saves work.
 */
export class AnswerCache {
  readonly #folder: string;
  readonly #bytesMax: number;
  /** Size of each kept answer, least recently used first. */
  readonly #sizes = new Map<string, number>();
  #bytes = 0;
  #serial = 0;

  private constructor(folder: string, bytesMax: number) {
    this.#folder = folder;
    this.#bytesMax = bytesMax;
  }

  /** Opens a folder, oldest files first in line to go. @param bytesMax 0 keeps nothing. */
  static async open(folder: string, bytesMax: number): Promise<AnswerCache> {
    const cache = new AnswerCache(folder, bytesMax);
    if (bytesMax > 0) await cache.#load();
    return cache;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether an answer is kept; only reading tells whether it can be read. */
  has(key: string): boolean {
    return this.#sizes.has(key);
  }

  async get(key: string): Promise<CachedAnswer | null> {
    const size = this.#sizes.get(key);
    if (size === undefined) return null;
    this.#sizes.delete(key);
    this.#sizes.set(key, size);
    try {
      const answer: unknown = JSON.parse(await readFile(this.#pathOf(key), 'utf8'));
      if (isAnswer(answer)) return answer;
    } catch {
      // Falls through: torn or removed by somebody else.
    }
    await this.#drop(key);
    return null;
  }

  async put(key: string, answer: CachedAnswer): Promise<void> {
    const text = JSON.stringify(answer);
    const bytes = Buffer.byteLength(text);
    if (bytes > this.#bytesMax || this.#sizes.has(key)) return;
    const temporary = path.join(this.#folder, `${key}.${process.pid}.${this.#serial++}.tmp`);
    try {
      await writeFile(temporary, text);
      await rename(temporary, this.#pathOf(key));
    } catch {
      // A full disk costs the cache, not the answer.
      return;
    }
    if (this.#sizes.has(key)) return;
    this.#sizes.set(key, bytes);
    this.#bytes += bytes;
    for (const oldest of this.#sizes.keys()) {
      if (this.#bytes <= this.#bytesMax) break;
      await this.#drop(oldest);
    }
  }

  async #load(): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const files: { key: string; bytes: number; usedAt: number }[] = [];
    for (const name of await readdir(this.#folder)) {
      const file = path.join(this.#folder, name);
      const key = name.replace(/\.json$/, '');
      if (!KEY.test(key)) {
        await rm(file, { force: true });
        continue;
      }
      const info = await stat(file).catch(() => null);
      if (info !== null) files.push({ key, bytes: info.size, usedAt: info.mtimeMs });
    }
    for (const { key, bytes } of files.sort((a, b) => a.usedAt - b.usedAt)) {
      this.#sizes.set(key, bytes);
      this.#bytes += bytes;
    }
  }

  async #drop(key: string): Promise<void> {
    this.#bytes -= this.#sizes.get(key) ?? 0;
    this.#sizes.delete(key);
    await rm(this.#pathOf(key), { force: true }).catch(() => undefined);
  }

  #pathOf(key: string): string {
    return path.join(this.#folder, `${key}.json`);
  }
}

function isAnswer(value: unknown): value is CachedAnswer {
  if (typeof value !== 'object' || value === null) return false;
  const { text, reason, promptTokens, tokens } = value as Record<string, unknown>;
  return (
    typeof text === 'string' &&
    (reason === 'stop' || reason === 'length') &&
    typeof promptTokens === 'number' &&
    typeof tokens === 'number'
  );
}
