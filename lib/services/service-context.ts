import type { Actor } from '../auth/actor.ts';
import { type Database, database, disconnectDatabase } from '../db/client.ts';
import { databaseFor, type RowScope } from '../db/database-for.ts';
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

/** The rows that are an actor’s own. */
function rowScope(actor: Actor): RowScope {
  const { addressHash } = actor;
  return actor.kind === 'user'
    ? { userId: actor.userId, visitorId: null, addressHash, isNewVisitor: false }
    : { userId: null, visitorId: actor.visitorId, addressHash, isNewVisitor: actor.isNew };
}

/**
 * The means of this process for one request of an actor’s. With an account its database holds the person’s own rows and no
 * others. A visitor may be about to sign in, which is about people who are not known yet: what is about a visitor’s own rows
 * says so with `ownRows`.
 */
export function createServiceContext<A extends Actor>(
  actor: A,
  requestId: string,
  trace: TraceContext = startTrace(null),
): ServiceContext & { readonly actor: A } {
  const log = logger().child({ requestId, traceId: trace.traceId });
  const db = actor.kind === 'user' ? databaseFor(rowScope(actor)) : database();
  return { db, log, actor, requestId, trace };
}

/** The same request with a database that holds the actor’s own rows and no others. */
export function ownRows<C extends ServiceContext>(ctx: C): C {
  return { ...ctx, db: databaseFor(rowScope(ctx.actor)) };
}

/**
 * The same request with the database as a whole: for what is done before anybody is known (signing in), and what is nobody’s
 * in particular (throttles, keys). Wherever this stands, the use case alone keeps people apart.
 */
export function withoutRowScope<C extends ServiceContext>(ctx: C): C {
  return { ...ctx, db: database() };
}

/** Lets go of what the process holds; at its end. */
export async function closeServices(): Promise<void> {
  await disconnectDatabase();
}
