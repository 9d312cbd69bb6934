import type { Slot } from '../admission/admission-queue.ts';
import { startDeadline } from '../admission/deadline.ts';
import { applyStop } from '../decoding/apply-stop.ts';
import type { EngineEvent, GenerationInput } from '../engines/engine.ts';
import { Failure } from '../failure.ts';
import type { ServedModel } from '../registry/model-registry.ts';
import type { ServerContext } from './server-context.ts';

export interface GenerationJob {
  readonly requestId: string;
  readonly model: ServedModel;
  readonly input: GenerationInput;
  readonly stops: readonly string[];
  /** Who asks, for the quota; null for the service itself. */
  readonly caller: string | null;
  /** Aborts when the caller goes away. */
  readonly signal: AbortSignal;
}

/**
 * One request's whole way: quota, queue, engine, metrics, log. Whatever ends it (the end, a failure, the
 * deadline, a caller who left, a reader who stops reading) the slot and the quota are given back.
 *
 * @throws Failure; `client_closed` when the caller went away.
 */
export async function* runGeneration(
  context: ServerContext,
  job: GenerationJob,
): AsyncGenerator<EngineEvent, void, void> {
  const { engine, queue } = job.model;
  const record = new JobRecord(context, job);
  const deadline = startDeadline(job.signal, context.config.limits.deadlineMs);
  const { signal } = deadline;
  let giveBack: (() => void) | null = null;
  let slot: Slot | null = null;
  try {
    giveBack = context.quota.reserve(job.caller);
    slot = await queue.acquire(signal);
    record.admitted(slot.waitedMs);
    for await (const event of applyStop(engine.generate(job.input, signal), job.stops)) {
      record.saw(event);
      yield event;
    }
  } catch (thrown) {
    const failure = explain(thrown, job.signal, deadline.isExpired);
    record.failed(failure);
    throw failure;
  } finally {
    slot?.release();
    giveBack?.();
    deadline.clear();
    record.close();
  }
}

function explain(thrown: unknown, client: AbortSignal, isExpired: boolean): Failure {
  if (client.aborted) return new Failure('client_closed', 'The caller went away.');
  if (isExpired) return new Failure('deadline_exceeded', 'The answer was not finished in time.');
  if (thrown instanceof Failure) return thrown;
  return new Failure('engine_failed', 'The model failed while it was writing.', { cause: thrown });
}

/** Times and counts of one request, written to the metrics and, without any text, to the log. */
class JobRecord {
  readonly #context: ServerContext;
  readonly #job: GenerationJob;
  readonly #startedAt = performance.now();
  #firstTextAt: number | null = null;
  #lastTextAt = 0;
  #waitedMs = 0;
  #promptTokens = 0;
  #tokens = 0;
  #outcome: string | null = null;
  #cause: unknown;

  constructor(context: ServerContext, job: GenerationJob) {
    this.#context = context;
    this.#job = job;
  }

  get #modelName(): string {
    return this.#job.model.engine.name;
  }

  admitted(waitedMs: number): void {
    this.#waitedMs = waitedMs;
    this.#context.metrics.admitted(this.#modelName, waitedMs / 1000);
  }

  saw(event: EngineEvent): void {
    if (event.type === 'prompt') {
      this.#promptTokens = event.promptTokens;
      this.#context.metrics.promptRead(this.#modelName, event.promptTokens, event.cachedTokens);
    } else if (event.type === 'text') {
      this.#lastTextAt = performance.now();
      this.#tokens += event.tokens;
      if (this.#firstTextAt === null) {
        this.#firstTextAt = this.#lastTextAt;
        this.#context.metrics.firstText(this.#modelName, (this.#firstTextAt - this.#startedAt) / 1000);
      }
    } else {
      this.#outcome = event.reason;
      const seconds = (performance.now() - this.#startedAt) / 1000;
      this.#context.metrics.finished(this.#modelName, event.reason, seconds);
    }
  }

  failed(failure: Failure): void {
    this.#outcome = failure.code;
    this.#cause = failure.status >= 500 ? failure.cause : undefined;
    this.#context.metrics.failed(this.#modelName, failure.code);
  }

  close(): void {
    if (this.#outcome === null) {
      this.#outcome = 'client_closed';
      this.#context.metrics.failed(this.#modelName, 'client_closed');
    }
    const decodeMs = this.#firstTextAt === null ? 0 : this.#lastTextAt - this.#firstTextAt;
    this.#context.metrics.wrote(this.#modelName, this.#tokens, decodeMs / 1000);
    this.#context.logger.info(
      {
        requestId: this.#job.requestId,
        model: this.#modelName,
        outcome: this.#outcome,
        promptTokens: this.#promptTokens,
        tokens: this.#tokens,
        queueMs: Math.round(this.#waitedMs),
        firstTextMs: this.#firstTextAt === null ? null : Math.round(this.#firstTextAt - this.#startedAt),
        totalMs: Math.round(performance.now() - this.#startedAt),
        ...(this.#cause === undefined ? {} : { err: this.#cause }),
      },
      'generation',
    );
  }
}
