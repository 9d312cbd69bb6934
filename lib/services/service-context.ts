import type { Actor } from '../auth/actor.ts';
import type { Database } from '../db/client.ts';
import type { Logger } from '../telemetry/logger.ts';

/** What every use case is called with beside its input. */
export interface ServiceContext {
  readonly db: Database;
  readonly log: Logger;
  readonly actor: Actor;
  readonly requestId: string;
}
