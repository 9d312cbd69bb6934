import { setTimeout as wait } from 'node:timers/promises';
import type { AdmissionQueue, Slot } from '../admission/admission-queue.ts';
import { Failure, type FailureCode, toFailure } from '../failure.ts';
import type { Logger } from '../telemetry/logger.ts';
import { type Batch, type BatchStore, isOpen, now } from './batch-store.ts';
import type { FileStore } from './file-store.ts';
import { type BatchError, type BatchRequest, readBatchRequests } from './read-requests.ts';
import { ResultLog } from './result-log.ts';

/** Answers one request of a batch, taking its slots by `takeSlot`. */
export type AnswerRequest = (
  endpoint: string,
  body: unknown,
  parts: {
    readonly requestId: string;
    readonly takeSlot: (queue: AdmissionQueue) => Promise<Slot>;
    readonly signal: AbortSignal;
  },
) => Promise<object>;

export interface BatchRunnerParts {
  readonly batches: BatchStore;
  readonly files: FileStore;
  readonly answer: AnswerRequest;
  readonly logger: Logger;
  /** Requests of a batch under way at once, if that many slots are idle. */
  readonly concurrency: number;
  /** False while the models are not the ones that the batches were meant for. */
  canRun(): boolean;
  onLine(outcome: 'completed' | 'failed'): void;
}

/** What may go better a moment later. */
const TRANSIENT: ReadonlySet<FailureCode> = new Set([
  'overloaded',
  'model_unavailable',
  'engine_failed',
  'internal',
]);
const RETRIES_MAX = 3;
const RETRY_MS = 200;
/** How often the counts of a running batch are written down. */
const SAVE_EVERY_MS = 500;

/** Counts of a run, shared by its workers. */
interface Run {
  readonly batch: Batch;
  readonly output: ResultLog;
  readonly errors: ResultLog;
  readonly queue: BatchRequest[];
  savedAt: number;
}

/**
 * Runs batches one after the other, oldest first, on slots that nobody else wants. Every result is on disk
 * before the next counts, so a process that dies loses only what was under way: the next one goes on there.
 */
export class BatchRunner {
  readonly #parts: BatchRunnerParts;
  readonly #stop = new AbortController();
  readonly #cancelled = new Set<string>();
  #loop: Promise<void> | null = null;
  #isWoken = false;

  constructor(parts: BatchRunnerParts) {
    this.#parts = parts;
  }

  /** Looks for work; called when models are ready and whenever a batch is created or cancelled. */
  wake(): void {
    if (!this.#parts.canRun()) return;
    this.#isWoken = true;
    this.#loop ??= this.#run().finally(() => {
      this.#loop = null;
      if (this.#isWoken && !this.#stop.signal.aborted) this.wake();
    });
  }

  /** @throws Failure `conflict` for a batch that is over. */
  async cancel(id: string, owner: string): Promise<Batch> {
    const batch = await this.#parts.batches.get(id, owner);
    if (!isOpen(batch)) {
      throw new Failure('conflict', `The batch is ${batch.status} and can no longer be cancelled.`);
    }
    const cancelling: Batch = { ...batch, status: 'cancelling', cancelling_at: now() };
    this.#cancelled.add(id);
    await this.#parts.batches.save(cancelling);
    this.wake();
    return cancelling;
  }

  /** Stops at once; what is unfinished goes on when the server is started again. */
  async close(): Promise<void> {
    this.#stop.abort(new Failure('shutting_down', 'The server is shutting down.'));
    await this.#loop;
  }

  async #run(): Promise<void> {
    while (this.#isWoken && !this.#stop.signal.aborted) {
      this.#isWoken = false;
      const open = (await this.#parts.batches.list(null)).filter(isOpen).reverse();
      for (const batch of open) {
        if (this.#stop.signal.aborted) return;
        await this.#process(batch).catch(async (error: unknown) => {
          if (this.#stop.signal.aborted) return;
          this.#parts.logger.error({ err: error, batch: batch.id }, 'batch failed');
          await this.#fail(batch, [{ code: 'internal', message: 'The batch could not be run.', line: null }]);
        });
      }
    }
  }

  async #process(batch: Batch): Promise<void> {
    // Results may have been moved already, so nothing of it is read again.
    if (batch.status === 'finalizing') return this.#finish(batch);
    if (batch.status === 'cancelling') this.#cancelled.add(batch.id);
    const bytes = await this.#parts.files.read(batch.input_file_id);
    const read = readBatchRequests(bytes, batch.endpoint);
    if ('errors' in read) return this.#fail(batch, read.errors);
    const { batches } = this.#parts;
    const output = await ResultLog.open(batches.resultsPath(batch.id, 'output'));
    const errors = await ResultLog.open(batches.resultsPath(batch.id, 'errors'));
    const queue = read.requests.filter(
      ({ customId }) => !output.done.has(customId) && !errors.done.has(customId),
    );
    const started: Batch = {
      ...batch,
      status: this.#cancelled.has(batch.id) ? 'cancelling' : 'in_progress',
      in_progress_at: batch.in_progress_at ?? now(),
      request_counts: {
        total: read.requests.length,
        completed: output.done.size,
        failed: errors.done.size,
      },
    };
    await batches.save(started);
    const run: Run = { batch: started, output, errors, queue, savedAt: performance.now() };
    try {
      await Promise.all(Array.from({ length: this.#parts.concurrency }, () => this.#work(run)));
    } finally {
      await output.close();
      await errors.close();
    }
    if (!this.#stop.signal.aborted) await this.#finish(started);
  }

  async #work(run: Run): Promise<void> {
    const { batch } = run;
    for (;;) {
      if (this.#stop.signal.aborted || this.#cancelled.has(batch.id) || now() >= batch.expires_at) return;
      const request = run.queue.shift();
      if (request === undefined) return;
      const isDone = await this.#answer(run, request);
      if (!isDone) return;
      if (performance.now() - run.savedAt > SAVE_EVERY_MS && !this.#cancelled.has(batch.id)) {
        run.savedAt = performance.now();
        await this.#parts.batches.save(batch);
      }
    }
  }

  /** False when the run ended before there was a result. */
  async #answer(run: Run, request: BatchRequest): Promise<boolean> {
    const { batch } = run;
    for (let attempt = 0; ; attempt++) {
      const requestId = `${batch.id}-${request.line}`;
      const preempted = new AbortController();
      const signal = AbortSignal.any([this.#stop.signal, preempted.signal]);
      const takeSlot = (queue: AdmissionQueue) =>
        waitForIdle(queue, signal, () => preempted.abort(new Preempted()));
      const about = { id: requestId, custom_id: request.customId };
      try {
        const body = await this.#parts.answer(batch.endpoint, request.body, { requestId, takeSlot, signal });
        await run.output.append({
          ...about,
          response: { status_code: 200, request_id: requestId, body },
          error: null,
        });
        batch.request_counts.completed++;
        this.#parts.onLine('completed');
        return true;
      } catch (thrown) {
        if (this.#stop.signal.aborted) return false;
        if (preempted.signal.aborted) {
          attempt--;
          continue;
        }
        const failure = toFailure(thrown);
        if (TRANSIENT.has(failure.code) && attempt < RETRIES_MAX) {
          await wait(RETRY_MS * 2 ** attempt, undefined, { signal: this.#stop.signal }).catch(
            () => undefined,
          );
          continue;
        }
        const response = { status_code: failure.status, request_id: requestId, body: failure.toBody() };
        await run.errors.append({ ...about, response, error: null });
        batch.request_counts.failed++;
        this.#parts.onLine('failed');
        return true;
      }
    }
  }

  async #finish(batch: Batch): Promise<void> {
    const { batches } = this.#parts;
    const { total, completed, failed } = batch.request_counts;
    const isCancelled = this.#cancelled.has(batch.id) || batch.cancelling_at !== null;
    const times = {
      finalizing_at: batch.finalizing_at ?? now(),
      cancelling_at: isCancelled ? (batch.cancelling_at ?? now()) : null,
    };
    await batches.save({ ...batch, ...times, status: 'finalizing' });
    const over = {
      ...batch,
      ...times,
      output_file_id: await this.#adopt(batch, 'output', completed),
      error_file_id: await this.#adopt(batch, 'errors', failed),
    };
    if (completed + failed === total) {
      await batches.save({ ...over, status: 'completed', completed_at: now() });
    } else if (isCancelled) await batches.save({ ...over, status: 'cancelled', cancelled_at: now() });
    else await batches.save({ ...over, status: 'expired', expired_at: now() });
    this.#cancelled.delete(batch.id);
    this.#parts.logger.info({ batch: batch.id, ...batch.request_counts }, 'batch over');
  }

  /** The results as a file of their own; null when there are none. */
  async #adopt(batch: Batch, kind: 'output' | 'errors', count: number): Promise<string | null> {
    if (count === 0) return null;
    const id = `file-${batch.id}-${kind}`;
    await this.#parts.files.adopt(id, this.#parts.batches.resultsPath(batch.id, kind), {
      filename: `${batch.id}_${kind}.jsonl`,
      owner: batch.owner,
    });
    return id;
  }

  async #fail(batch: Batch, errors: readonly BatchError[]): Promise<void> {
    const data = [...errors];
    await this.#parts.batches.save({
      ...batch,
      status: 'failed',
      failed_at: now(),
      errors: { object: 'list', data },
    });
  }
}

class Preempted extends Error {
  override readonly name = 'Preempted';
}

/** An idle slot as soon as there is one. */
async function waitForIdle(queue: AdmissionQueue, signal: AbortSignal, onPreempt: () => void): Promise<Slot> {
  for (;;) {
    signal.throwIfAborted();
    const slot = queue.tryAcquireIdle(onPreempt);
    if (slot !== null) return slot;
    await new Promise<void>((resolve) => {
      const finish = () => {
        stopListening();
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const stopListening = queue.onIdle(finish);
      signal.addEventListener('abort', finish, { once: true });
    });
  }
}
