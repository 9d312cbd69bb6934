import { PrismaPg } from '@prisma/adapter-pg';
import pg from 'pg';
import { databaseUrl, serverEnv } from '../config/env.server.ts';
import { processWide } from '../config/process-wide.ts';
import { Prisma, PrismaClient } from './generated/client.ts';

/** What a verb may be handed: the client, or the transaction it runs in. */
export type Database = PrismaClient | Prisma.TransactionClient;
export { Prisma, PrismaClient };

/**
 * The connection pool of this process, `DATABASE_POOL_MAX` wide. Prisma and the rate limiter share it, so that
 * the number of connections of a process is what was configured.
 */
export function connectionPool(): pg.Pool {
  return processWide('pg-pool', () => {
    const pool = new pg.Pool({
      connectionString: databaseUrl(),
      max: serverEnv().DATABASE_POOL_MAX,
      connectionTimeoutMillis: 5000,
      idleTimeoutMillis: 30_000,
      statement_timeout: 15_000,
      application_name: 'chef-genius',
    });
    // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
    pool.on('error', () => {});
    return pool;
  });
}

/**
 * A transaction waits as long for a connection, and may last as long, as a query does: most queries are in one
 * (lib/db/database-for.ts).
 */
const TRANSACTION = { maxWait: 5000, timeout: 15_000 } as const;

/** The database of this process. Connects on the first query. */
export function database(): PrismaClient {
  return processWide('prisma-client', () => createDatabase(connectionPool()));
}

/** A client over a pool of the caller's, who ends the pool; `database()` is what the product uses. */
function createDatabase(pool: pg.Pool): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg(pool), transactionOptions: TRANSACTION });
}

/** Ends the pool and the client of this process, at shutdown and between tests. */
export async function disconnectDatabase(): Promise<void> {
  await database().$disconnect();
  const pool = connectionPool();
  if (!pool.ended) await pool.end();
}
