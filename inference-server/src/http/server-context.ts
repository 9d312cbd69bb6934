import type { CallerQuota } from '../admission/caller-quota.ts';
import type { ServerConfig } from '../config.ts';
import type { ModelRegistry } from '../registry/model-registry.ts';
import type { Logger } from '../telemetry/logger.ts';
import type { ServerMetrics } from '../telemetry/metrics.ts';

/** What every route works with. */
export interface ServerContext {
  readonly config: ServerConfig;
  readonly registry: ModelRegistry;
  readonly quota: CallerQuota;
  readonly metrics: ServerMetrics;
  readonly logger: Logger;
  readonly version: string;
  /** True from the moment the server was told to stop. */
  isDraining(): boolean;
}
