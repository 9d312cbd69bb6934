import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';

/** Owner of what was kept before owners were: the service without a name, no caller named. */
export const NOBODY = JSON.stringify(['', '']);

const fileSchema = z.object({
  id: z.string(),
  object: z.literal('file'),
  bytes: z.number(),
  created_at: z.number(),
  filename: z.string(),
  purpose: z.string(),
  status: z.literal('processed'),
  owner: z.string().default(NOBODY),
});

/** A file and whose it is. */
export type StoredFile = z.infer<typeof fileSchema>;

/** OpenAI's file object: whose it is stays here. */
export function toFileObject({ owner: _, ...about }: StoredFile): Omit<StoredFile, 'owner'> {
  return about;
}

const ID = /^file-[\w-]{1,80}$/;

/**
 * Uploaded files and results of batches: for each its bytes and a description beside them. The description is
 * written last, so a file that was cut by a crash is not there.
 */
export class FileStore {
  readonly #folder: string;
  readonly #bytesMax: number;

  /** @param bytesMax of all files together. */
  constructor(folder: string, bytesMax: number) {
    this.#folder = folder;
    this.#bytesMax = bytesMax;
  }

  /** Newest first. @param owner whose; null: everybody's. */
  async list(owner: string | null): Promise<readonly StoredFile[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const files = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => this.get(name.slice(0, -5), owner).catch(() => null)),
    );
    return files
      .filter((file) => file !== null)
      .sort((a, b) => b.created_at - a.created_at || a.id.localeCompare(b.id, 'en'));
  }

  /** @throws Failure `body_too_large` when the store is full. */
  async create(
    bytes: Uint8Array,
    about: Pick<StoredFile, 'filename' | 'purpose' | 'owner'>,
  ): Promise<StoredFile> {
    await mkdir(this.#folder, { recursive: true });
    const used = (await this.list(null)).reduce((sum, file) => sum + file.bytes, 0);
    if (used + bytes.byteLength > this.#bytesMax) {
      throw new Failure('body_too_large', 'The store of files is full; delete some first.');
    }
    const id = `file-${randomBytes(12).toString('hex')}`;
    await writeFile(this.pathOf(id), bytes);
    return this.#describe(id, bytes.byteLength, about);
  }

  /** Makes a file of one that lies elsewhere on the same disk; doing it again changes nothing. */
  async adopt(
    id: string,
    source: string,
    about: Pick<StoredFile, 'filename' | 'owner'>,
  ): Promise<StoredFile> {
    await mkdir(this.#folder, { recursive: true });
    await rename(source, this.pathOf(id)).catch(async (error: unknown) => {
      // A run that ended right after this step has done it.
      await stat(this.pathOf(id)).catch(() => {
        throw error;
      });
    });
    const { size } = await stat(this.pathOf(id));
    return this.#describe(id, size, { ...about, purpose: 'batch_output' });
  }

  /** @param owner whose it has to be; null: anybody's. @throws Failure `file_not_found`, also for another's. */
  async get(id: string, owner: string | null): Promise<StoredFile> {
    const text = ID.test(id) ? await readFile(this.#aboutPath(id), 'utf8').catch(() => null) : null;
    const file = text === null ? null : fileSchema.parse(JSON.parse(text));
    if (file === null || (owner !== null && file.owner !== owner)) {
      throw new Failure('file_not_found', `There is no file ${JSON.stringify(id)}.`);
    }
    return file;
  }

  /** @throws Failure `file_not_found`. */
  async read(id: string): Promise<Buffer> {
    await this.get(id, null);
    return readFile(this.pathOf(id));
  }

  /** @throws Failure `file_not_found`. */
  async delete(id: string, owner: string): Promise<void> {
    await this.get(id, owner);
    await rm(this.#aboutPath(id), { force: true });
    await rm(this.pathOf(id), { force: true });
  }

  pathOf(id: string): string {
    return path.join(this.#folder, `${id}.data`);
  }

  #aboutPath(id: string): string {
    return path.join(this.#folder, `${id}.json`);
  }

  async #describe(
    id: string,
    bytes: number,
    of: Pick<StoredFile, 'filename' | 'purpose' | 'owner'>,
  ): Promise<StoredFile> {
    const about: StoredFile = {
      id,
      object: 'file',
      bytes,
      created_at: Math.floor(Date.now() / 1000),
      status: 'processed',
      ...of,
    };
    await writeFile(`${this.#aboutPath(id)}.tmp`, JSON.stringify(about));
    await rename(`${this.#aboutPath(id)}.tmp`, this.#aboutPath(id));
    return about;
  }
}
