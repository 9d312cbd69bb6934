import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { DraftCounts } from '../engines/engine.ts';

const LATENCY_BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.5, 0.75, 1, 2, 5, 10, 30, 60];
const TOKEN_BUCKETS = [0.0002, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1];
const byModel = ['model_name', 'model_version'] as const;

/** The model that a sample belongs to. */
export interface ModelLabels {
  readonly model_name: string;
  readonly model_version: string;
}

/** What a scrape asks of a served model at that moment. */
export interface ModelGauges {
  readonly modelName: string;
  readonly version: string;
  readonly isBroken: boolean;
  readonly running: number;
  readonly waiting: number;
  /** 0 to 1; null for an engine without a key-value cache. */
  readonly cacheUsage: number | null;
  /** null for an engine that does not guess ahead. */
  readonly drafts: DraftCounts | null;
}

/**
 * Metrics under the names that vLLM uses, so that dashboards made for it work unchanged. A registry per
 * server: two servers in one process (tests) do not meet.
 */
export class ServerMetrics {
  readonly #registry = new Registry();
  readonly #queueTime = this.#latency('vllm:request_queue_time_seconds', 'Time spent waiting for a slot');
  readonly #firstToken = this.#latency('vllm:time_to_first_token_seconds', 'From arrival to the first text');
  readonly #endToEnd = this.#latency('vllm:e2e_request_latency_seconds', 'From arrival to the last text');
  readonly #perToken = new Histogram({
    name: 'vllm:time_per_output_token_seconds',
    help: 'Mean time between tokens of one answer',
    labelNames: byModel,
    buckets: TOKEN_BUCKETS,
    registers: [this.#registry],
  });
  readonly #interToken = new Histogram({
    name: 'vllm:inter_token_latency_seconds',
    help: 'Time between one token and the next',
    labelNames: byModel,
    buckets: TOKEN_BUCKETS,
    registers: [this.#registry],
  });
  readonly #promptTokens = this.#count('vllm:prompt_tokens_total', 'Prompt tokens');
  readonly #generationTokens = this.#count('vllm:generation_tokens_total', 'Tokens written');
  readonly #prefixQueries = this.#count('vllm:prefix_cache_queries_total', 'Prompt tokens looked up');
  readonly #prefixHits = this.#count('vllm:prefix_cache_hits_total', 'Prompt tokens already known');
  readonly #answerQueries = this.#count('chef_inference_answer_cache_queries_total', 'Answers looked up');
  readonly #answerHits = this.#count('chef_inference_answer_cache_hits_total', 'Answers that were kept');
  readonly #computeMs = this.#count('chef_inference_compute_milliseconds_total', 'Time computed for answers');
  readonly #cost = this.#count(
    'chef_inference_cost_total',
    'Cost of the time computed, by the price per hour',
  );
  readonly #degradations = new Counter({
    name: 'chef_inference_answers_total',
    help: 'Answers begun, by what became of them under pressure',
    labelNames: [...byModel, 'degradation'],
    registers: [this.#registry],
  });
  readonly #rollbacks = new Counter({
    name: 'chef_inference_canary_rollbacks_total',
    help: 'Canaries taken back because they did worse than the champion',
    labelNames: ['model_name'],
    registers: [this.#registry],
  });
  readonly #gateReports = new Counter({
    name: 'chef_inference_gate_reports_total',
    help: 'Answers that the app reported on, by whether its gate let them pass',
    labelNames: [...byModel, 'passed'],
    registers: [this.#registry],
  });
  readonly #corrections = new Counter({
    name: 'chef_inference_recipe_corrections_total',
    help: 'Lines of recipes that were written again and mistakes that were mended, by reason',
    labelNames: [...byModel, 'reason'],
    registers: [this.#registry],
  });
  readonly #held = new Counter({
    name: 'chef_inference_recipe_held_lines_total',
    help: 'Lines of recipes that were held to what would else have been forgotten, by reason',
    labelNames: [...byModel, 'reason'],
    registers: [this.#registry],
  });
  readonly #batchLines = new Counter({
    name: 'chef_inference_batch_lines_total',
    help: 'Requests of batches that were answered, by how',
    labelNames: ['outcome'],
    registers: [this.#registry],
  });
  readonly #succeeded = new Counter({
    name: 'vllm:request_success_total',
    help: 'Answers that were finished, by why they ended',
    labelNames: [...byModel, 'finished_reason'],
    registers: [this.#registry],
  });
  readonly #failed = new Counter({
    name: 'chef_inference_request_failures_total',
    help: 'Requests that ended with an error, by its code; client_closed is a caller that went away',
    labelNames: [...byModel, 'code'],
    registers: [this.#registry],
  });

  constructor(readGauges: () => readonly ModelGauges[]) {
    collectDefaultMetrics({ register: this.#registry });
    this.#gauge('vllm:num_requests_running', 'Requests being answered', readGauges, (g) => g.running);
    this.#gauge('vllm:num_requests_waiting', 'Requests waiting for a slot', readGauges, (g) => g.waiting);
    this.#gauge(
      'vllm:kv_cache_usage_perc',
      'Key-value cache in use, 1 is full',
      readGauges,
      (g) => g.cacheUsage,
    );
    this.#tally(
      'vllm:spec_decode_num_draft_tokens_total',
      'Tokens guessed ahead',
      readGauges,
      (d) => d.draftedTokens,
    );
    this.#tally(
      'vllm:spec_decode_num_accepted_tokens_total',
      'Tokens guessed ahead that were right',
      readGauges,
      (d) => d.acceptedTokens,
    );
    this.#gauge('chef_inference_breaker_open', 'The model is left alone: 1', readGauges, (g) =>
      g.isBroken ? 1 : 0,
    );
  }

  admitted(model: ModelLabels, degradation: string, queueSeconds: number): void {
    this.#queueTime.observe({ ...model }, queueSeconds);
    this.#degradations.inc({ ...model, degradation });
  }

  promptRead(model: ModelLabels, promptTokens: number, cachedTokens: number): void {
    this.#promptTokens.inc({ ...model }, promptTokens);
    this.#prefixQueries.inc({ ...model }, promptTokens);
    this.#prefixHits.inc({ ...model }, cachedTokens);
  }

  answerLookedUp(modelName: string, version: string, isHit: boolean): void {
    const model = { model_name: modelName, model_version: version };
    this.#answerQueries.inc(model);
    if (isHit) this.#answerHits.inc(model);
  }

  firstText(model: ModelLabels, seconds: number): void {
    this.#firstToken.observe({ ...model }, seconds);
  }

  betweenTokens(model: ModelLabels, seconds: number): void {
    this.#interToken.observe({ ...model }, seconds);
  }

  /** Counts what was written, also by an answer that did not end well. */
  wrote(model: ModelLabels, tokens: number, decodeSeconds: number): void {
    this.#generationTokens.inc({ ...model }, tokens);
    if (tokens > 1) this.#perToken.observe({ ...model }, decodeSeconds / (tokens - 1));
  }

  computed(model: ModelLabels, computeMs: number, cost: number): void {
    this.#computeMs.inc({ ...model }, computeMs);
    this.#cost.inc({ ...model }, cost);
  }

  finished(model: ModelLabels, finishedReason: string, seconds: number): void {
    this.#succeeded.inc({ ...model, finished_reason: finishedReason });
    this.#endToEnd.observe({ ...model }, seconds);
  }

  /** What a writer of recipes had to write again or put right in one answer, by reason. */
  corrected(model: ModelLabels, corrections: Readonly<Record<string, number>>): void {
    for (const [reason, times] of Object.entries(corrections))
      this.#corrections.inc({ ...model, reason }, times);
  }

  /** What the lines of one recipe were held to, by reason. */
  held(model: ModelLabels, held: Readonly<Record<string, number>>): void {
    for (const [reason, times] of Object.entries(held)) this.#held.inc({ ...model, reason }, times);
  }

  failed(model: ModelLabels, code: string): void {
    this.#failed.inc({ ...model, code });
  }

  rolledBack(modelName: string): void {
    this.#rollbacks.inc({ model_name: modelName });
  }

  gateReported(modelName: string, version: string, passed: boolean): void {
    this.#gateReports.inc({ model_name: modelName, model_version: version, passed: String(passed) });
  }

  batchLine(outcome: 'completed' | 'failed'): void {
    this.#batchLines.inc({ outcome });
  }

  /** The text that Prometheus scrapes, and its media type. */
  async scrape(): Promise<{ readonly body: string; readonly contentType: string }> {
    return { body: await this.#registry.metrics(), contentType: this.#registry.contentType };
  }

  #latency(name: string, help: string) {
    return new Histogram({
      name,
      help,
      labelNames: byModel,
      buckets: LATENCY_BUCKETS,
      registers: [this.#registry],
    });
  }

  #count(name: string, help: string) {
    return new Counter({ name, help, labelNames: byModel, registers: [this.#registry] });
  }

  /** A count that an engine keeps itself. */
  #tally(
    name: string,
    help: string,
    read: () => readonly ModelGauges[],
    value: (drafts: DraftCounts) => number,
  ) {
    return new Counter({
      name,
      help,
      labelNames: byModel,
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const { modelName, version, drafts } of read()) {
          if (drafts !== null) this.inc({ model_name: modelName, model_version: version }, value(drafts));
        }
      },
    });
  }

  #gauge(
    name: string,
    help: string,
    read: () => readonly ModelGauges[],
    value: (g: ModelGauges) => number | null,
  ) {
    return new Gauge({
      name,
      help,
      labelNames: byModel,
      registers: [this.#registry],
      collect() {
        this.reset();
        for (const gauges of read()) {
          const now = value(gauges);
          if (now !== null) this.set({ model_name: gauges.modelName, model_version: gauges.version }, now);
        }
      },
    });
  }
}
