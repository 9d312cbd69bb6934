import type { Actor } from '../auth/actor.ts';
import { type Database, database, disconnectDatabase } from '../db/client.ts';
import { type Logger, logger } from '../telemetry/logger.ts';
import { startTrace, type TraceContext } from '../telemetry/trace-context.ts';

/** What work is done with that nobody in particular asked for: reading a public page, a job, a health answer. */
export interface SystemContext {
  readonly db: Database;
  readonly log: Logger;
}

/** What every use case is called with beside its input. */
export interface ServiceContext extends SystemContext {
  readonly actor: Actor;
  readonly requestId: string;
  /** The request's own span; calls of other services hang below it. */
  readonly trace: TraceContext;
}

/** The means of this process, for work without an actor. */
export function systemContext(log: Logger = logger()): SystemContext {
  return { db: database(), log };
}

/** The means of this process for one request of an actor’s. */
export function createServiceContext<A extends Actor>(
  actor: A,
  requestId: string,
  trace: TraceContext = startTrace(null),
): ServiceContext & { readonly actor: A } {
  const log = logger().child({ requestId, traceId: trace.traceId });
  return { ...systemContext(log), actor, requestId, trace };
}

/** Lets go of what the process holds; at its end. */
export async function closeServices(): Promise<void> {
  await disconnectDatabase();
}
