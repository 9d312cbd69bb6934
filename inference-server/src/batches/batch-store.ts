import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '../failure.ts';
import { NOBODY } from './file-store.ts';

const time = z.number().nullable();
const batchSchema = z.object({
  id: z.string(),
  object: z.literal('batch'),
  endpoint: z.string(),
  errors: z
    .object({
      object: z.literal('list'),
      data: z.array(z.object({ code: z.string(), message: z.string(), line: z.number().nullable() })),
    })
    .nullable(),
  input_file_id: z.string(),
  completion_window: z.string(),
  status: z.enum([
    'validating',
    'failed',
    'in_progress',
    'finalizing',
    'completed',
    'expired',
    'cancelling',
    'cancelled',
  ]),
  output_file_id: z.string().nullable(),
  error_file_id: z.string().nullable(),
  created_at: z.number(),
  in_progress_at: time,
  expires_at: z.number(),
  finalizing_at: time,
  completed_at: time,
  failed_at: time,
  expired_at: time,
  cancelling_at: time,
  cancelled_at: time,
  request_counts: z.object({ total: z.number(), completed: z.number(), failed: z.number() }),
  metadata: z.record(z.string(), z.string()).nullable(),
  owner: z.string().default(NOBODY),
});

/** A batch and whose it is. */
export type Batch = z.infer<typeof batchSchema>;

/** OpenAI's batch object: whose it is stays here. */
export function toBatchObject({ owner: _, ...about }: Batch): Omit<Batch, 'owner'> {
  return about;
}

const OPEN: ReadonlySet<Batch['status']> = new Set(['validating', 'in_progress', 'finalizing', 'cancelling']);

/** Whether a batch is not over, so that its input will be read again. */
export function isOpen({ status }: Batch): boolean {
  return OPEN.has(status);
}

const ID = /^batch_[0-9a-f]{24}$/;
/** A day, as OpenAI's only completion window says, seconds. */
const WINDOW_SECONDS = 86_400;

/** Seconds since 1970. */
export function now(): number {
  return Math.floor(Date.now() / 1000);
}

/** Batches on disk, a file each, replaced as a whole with every change. */
export class BatchStore {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async create(
    about: Pick<Batch, 'endpoint' | 'input_file_id' | 'completion_window' | 'metadata' | 'owner'>,
  ): Promise<Batch> {
    const createdAt = now();
    const batch: Batch = {
      ...about,
      id: `batch_${randomBytes(12).toString('hex')}`,
      object: 'batch',
      errors: null,
      status: 'validating',
      output_file_id: null,
      error_file_id: null,
      created_at: createdAt,
      in_progress_at: null,
      expires_at: createdAt + WINDOW_SECONDS,
      finalizing_at: null,
      completed_at: null,
      failed_at: null,
      expired_at: null,
      cancelling_at: null,
      cancelled_at: null,
      request_counts: { total: 0, completed: 0, failed: 0 },
    };
    await this.save(batch);
    return batch;
  }

  async save(batch: Batch): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const file = this.#pathOf(batch.id);
    await writeFile(`${file}.tmp`, JSON.stringify(batch));
    await rename(`${file}.tmp`, file);
  }

  /** @param owner whose it has to be; null: anybody's. @throws Failure `batch_not_found`, also for another's. */
  async get(id: string, owner: string | null): Promise<Batch> {
    const text = ID.test(id) ? await readFile(this.#pathOf(id), 'utf8').catch(() => null) : null;
    const batch = text === null ? null : batchSchema.parse(JSON.parse(text));
    if (batch === null || (owner !== null && batch.owner !== owner)) {
      throw new Failure('batch_not_found', `There is no batch ${JSON.stringify(id)}.`);
    }
    return batch;
  }

  /** Newest first. @param owner whose; null: everybody's. */
  async list(owner: string | null): Promise<readonly Batch[]> {
    const names = await readdir(this.#folder).catch(() => []);
    const batches = await Promise.all(
      names
        .filter((name) => name.endsWith('.json'))
        .map((name) => this.get(name.slice(0, -5), owner).catch(() => null)),
    );
    return batches
      .filter((batch) => batch !== null)
      .sort((a, b) => b.created_at - a.created_at || b.id.localeCompare(a.id, 'en'));
  }

  /** Where results are written until the batch is over. */
  resultsPath(id: string, kind: 'output' | 'errors'): string {
    return path.join(this.#folder, `${id}.${kind}.jsonl`);
  }

  #pathOf(id: string): string {
    return path.join(this.#folder, `${id}.json`);
  }
}
