import type { Database, Prisma } from './client.ts';

/** Runs work in one transaction; inside one already, in that. Everything happens or nothing. */
export function inTransaction<T>(
  db: Database,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  return '$transaction' in db ? db.$transaction(work) : work(db);
}
