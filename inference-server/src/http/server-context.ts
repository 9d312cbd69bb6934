import type { CallerQuota } from '../admission/caller-quota.ts';
import type { BatchRunner } from '../batches/batch-runner.ts';
import type { BatchStore } from '../batches/batch-store.ts';
import type { FileStore } from '../batches/file-store.ts';
import type { AnswerCache } from '../cache/answer-cache.ts';
import type { SharedGeneration } from '../cache/shared-generation.ts';
import type { ServerConfig } from '../config.ts';
import type { Admitted } from '../generation/climb-ladder.ts';
import type { ModelOperations } from '../registry/model-operations.ts';
import type { ModelRegistry } from '../registry/model-registry.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { ServerMetrics } from '../telemetry/metrics.ts';
import type { Tracing } from '../telemetry/tracing.ts';

/** A generation that identical requests may join. */
interface Flight {
  readonly shared: SharedGeneration;
  readonly admitted: Promise<Admitted>;
}

/** What every route works with. */
export interface ServerContext {
  readonly config: ServerConfig;
  readonly registry: ModelRegistry;
  readonly models: ModelOperations;
  readonly quota: CallerQuota;
  readonly metrics: ServerMetrics;
  readonly tracing: Tracing;
  readonly answers: AnswerCache;
  /** Generations under way, by the key of their answer. */
  readonly flights: Map<string, Flight>;
  readonly files: FileStore;
  readonly batches: BatchStore;
  readonly logger: Logger;
  readonly version: string;
  /** Runs batches; made after the context, because it answers with it. */
  readonly runner: () => BatchRunner;
  /** True from the moment the server was told to stop. */
  isDraining(): boolean;
}
