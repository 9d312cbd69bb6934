import { ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, type Tracer, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import type { GenerationJob } from '../generation/generation-job.ts';

const NAME = 'chef-genius.inference';
const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** What a span says about an answer when it is over. */
export interface SpanOutcome {
  readonly model: string;
  readonly version: string;
  readonly outcome: string;
  readonly isFailure: boolean;
  readonly promptTokens: number;
  readonly tokens: number;
  readonly level: string;
  readonly cache: string;
  readonly computeMs: number;
  readonly queueMs: number;
  readonly firstTextMs: number | null;
}

/** Spans of generations, with the attributes that OpenTelemetry has for generative AI, below the caller's. */
export class Tracing {
  readonly #provider: TracerProvider | null;
  readonly #tracer: Tracer;

  /** @param processor where spans go; null: nowhere, at no cost. */
  constructor(processor: SpanProcessor | null, version: string) {
    this.#provider =
      processor === null
        ? null
        : new TracerProvider({
            resource: resourceFromAttributes({ 'service.name': 'inference', 'service.version': version }),
            spanProcessors: [processor],
          });
    this.#tracer = (this.#provider ?? trace).getTracer(NAME, version);
  }

  startSpan(job: GenerationJob): Span {
    const { sampling, maxTokens } = job.input;
    return this.#tracer.startSpan(
      `${job.operation} ${job.requested || 'default'}`,
      {
        kind: SpanKind.SERVER,
        attributes: {
          'gen_ai.operation.name': job.operation,
          'gen_ai.provider.name': 'chef-genius',
          'gen_ai.request.model': job.requested || 'default',
          'gen_ai.request.max_tokens': maxTokens,
          'gen_ai.request.temperature': sampling.temperature,
          'gen_ai.request.top_p': sampling.topP,
          ...(sampling.seed === null ? {} : { 'gen_ai.request.seed': sampling.seed }),
          'gen_ai.response.id': job.requestId,
        },
      },
      readParent(job.traceparent),
    );
  }

  endSpan(span: Span, outcome: SpanOutcome): void {
    span.setAttributes({
      'gen_ai.response.model': outcome.model,
      'gen_ai.usage.input_tokens': outcome.promptTokens,
      'gen_ai.usage.output_tokens': outcome.tokens,
      'chef.model.version': outcome.version,
      'chef.degradation': outcome.level,
      'chef.cache': outcome.cache,
      'chef.compute_ms': outcome.computeMs,
      'chef.queue_ms': outcome.queueMs,
      ...(outcome.firstTextMs === null ? {} : { 'chef.first_text_ms': outcome.firstTextMs }),
    });
    if (outcome.isFailure) {
      span.setAttribute('error.type', outcome.outcome);
      span.setStatus({ code: SpanStatusCode.ERROR });
    } else {
      span.setAttribute('gen_ai.response.finish_reasons', [outcome.outcome]);
    }
    span.end();
  }

  /** Sends what is still here. */
  async close(): Promise<void> {
    await this.#provider?.shutdown();
  }
}

/** Spans to the collector at an OTLP endpoint; null: to nobody. */
export function createTracing(endpoint: string | null, version: string): Tracing {
  if (endpoint === null) return new Tracing(null, version);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/+$/, '')}/v1/traces` });
  return new Tracing(new BatchSpanProcessor({ exporter }), version);
}

/** The context of a W3C `traceparent`; the root for none or one that is not valid. */
function readParent(traceparent: string | null) {
  const match = TRACEPARENT.exec(traceparent ?? '');
  const [, traceId, spanId, flags] = match ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return ROOT_CONTEXT;
  return trace.setSpanContext(ROOT_CONTEXT, {
    traceId,
    spanId,
    traceFlags: Number.parseInt(flags, 16) & 1,
    isRemote: true,
  });
}
