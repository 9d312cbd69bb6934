import type { Span } from '@opentelemetry/api';
import type { EngineEvent } from '../engines/engine.ts';
import type { Failure, FailureCode } from '../failure.ts';
import type { ServerContext } from '../http/server-context.ts';
import type { ServedModel } from '../registry/model-registry.ts';
import type { CacheOutcome, DegradationLevel, GenerationJob } from './generation-job.ts';

/** Ends that say nothing of how good a model is. */
const NOT_THE_MODELS: ReadonlySet<FailureCode> = new Set(['client_closed', 'overloaded', 'shutting_down']);
const MS_PER_HOUR = 3_600_000;

/**
 * Times and counts of one request, written to the metrics, the span, the model's outcomes and, without any
 * text, to the log.
 */
export class JobRecord {
  readonly #context: ServerContext;
  readonly #job: GenerationJob;
  readonly #span: Span;
  readonly #startedAt = performance.now();
  #model: ServedModel | null = null;
  #level: DegradationLevel = 'full';
  #cache: CacheOutcome = 'none';
  #waitedMs = 0;
  #firstTextAt: number | null = null;
  #lastTextAt = 0;
  #promptTokens = 0;
  #tokens = 0;
  #computeMs = 0;
  #outcome: string | null = null;
  #failure: Failure | null = null;

  constructor(context: ServerContext, job: GenerationJob) {
    this.#context = context;
    this.#job = job;
    this.#span = context.tracing.startSpan(job);
  }

  /** The model that the request is meant for. */
  routed(model: ServedModel): void {
    this.#model = model;
  }

  /** The model that answers it. */
  started(opened: {
    model: ServedModel;
    level: DegradationLevel;
    waitedMs: number;
    cache: CacheOutcome;
  }): void {
    this.#model = opened.model;
    this.#level = opened.level;
    this.#cache = opened.cache;
    this.#waitedMs = opened.waitedMs;
    this.#context.metrics.admitted(this.#labels, opened.level, opened.waitedMs / 1000);
  }

  saw(event: EngineEvent): void {
    const { metrics } = this.#context;
    if (event.type === 'prompt') {
      this.#promptTokens = event.promptTokens;
      if (this.#cache === 'none') metrics.promptRead(this.#labels, event.promptTokens, event.cachedTokens);
    } else if (event.type === 'text') {
      const now = performance.now();
      if (this.#firstTextAt === null) {
        this.#firstTextAt = now;
        metrics.firstText(this.#labels, (now - this.#startedAt) / 1000);
      } else if (event.tokens > 0) {
        metrics.betweenTokens(this.#labels, (now - this.#lastTextAt) / 1000 / event.tokens);
      }
      this.#lastTextAt = now;
      this.#tokens += event.tokens;
      this.#computeMs = this.#cache === 'none' ? event.computeMs : 0;
    } else {
      this.#outcome = event.reason;
      if (event.corrections !== undefined) metrics.corrected(this.#labels, event.corrections);
      if (event.held !== undefined) metrics.held(this.#labels, event.held);
      metrics.finished(this.#labels, event.reason, (performance.now() - this.#startedAt) / 1000);
    }
  }

  failed(failure: Failure): void {
    this.#outcome = failure.code;
    this.#failure = failure;
    this.#context.metrics.failed(this.#labels, failure.code);
  }

  close(): void {
    if (this.#outcome === null) {
      this.#outcome = 'client_closed';
      this.#context.metrics.failed(this.#labels, 'client_closed');
    }
    this.#measure();
    this.#judge();
    this.#log();
    this.#endSpan();
  }

  /** A name that no model has is left out: whoever sends new ones would add a time series with each. */
  get #labels(): { readonly model_name: string; readonly model_version: string } {
    if (this.#model === null) return { model_name: '', model_version: '' };
    return { model_name: this.#model.engine.name, model_version: this.#model.engine.card.version };
  }

  /** The model that answered or was to, also one that there is not. */
  get #name(): string {
    return this.#model?.engine.name ?? this.#job.requested;
  }

  get #firstTextMs(): number | null {
    return this.#firstTextAt === null ? null : this.#firstTextAt - this.#startedAt;
  }

  get #cost(): number {
    return (this.#computeMs / MS_PER_HOUR) * this.#context.config.pricePerHour;
  }

  #measure(): void {
    const decodeMs = this.#firstTextAt === null ? 0 : this.#lastTextAt - this.#firstTextAt;
    this.#context.metrics.wrote(this.#labels, this.#tokens, decodeMs / 1000);
    this.#context.metrics.computed(this.#labels, this.#computeMs, this.#cost);
  }

  /** Failures of the model (not of the request) and its speed decide about a canary. */
  #judge(): void {
    if (this.#model === null || this.#cache !== 'none') return;
    if (this.#failure !== null && NOT_THE_MODELS.has(this.#failure.code)) return;
    const isFailure = this.#failure !== null && this.#failure.status >= 500;
    this.#model.outcomes.record(isFailure, this.#firstTextMs);
    this.#context.registry.judge(this.#model.engine.name);
  }

  #log(): void {
    const firstTextMs = this.#firstTextMs;
    const cause = this.#failure !== null && this.#failure.status >= 500 ? this.#failure.cause : undefined;
    this.#context.logger.info(
      {
        requestId: this.#job.requestId,
        traceId: this.#span.spanContext().traceId,
        model: this.#name,
        version: this.#labels.model_version,
        outcome: this.#outcome,
        degradation: this.#level,
        cache: this.#cache,
        promptTokens: this.#promptTokens,
        tokens: this.#tokens,
        queueMs: Math.round(this.#waitedMs),
        firstTextMs: firstTextMs === null ? null : Math.round(firstTextMs),
        totalMs: Math.round(performance.now() - this.#startedAt),
        computeMs: Math.round(this.#computeMs * 10) / 10,
        ...(this.#context.config.pricePerHour > 0 ? { cost: this.#cost } : {}),
        ...(cause === undefined ? {} : { err: cause }),
      },
      'generation',
    );
  }

  #endSpan(): void {
    this.#context.tracing.endSpan(this.#span, {
      model: this.#name,
      version: this.#labels.model_version,
      outcome: this.#outcome ?? '',
      isFailure: this.#failure !== null,
      promptTokens: this.#promptTokens,
      tokens: this.#tokens,
      level: this.#level,
      cache: this.#cache,
      computeMs: this.#computeMs,
      queueMs: this.#waitedMs,
      firstTextMs: this.#firstTextMs,
    });
  }
}
