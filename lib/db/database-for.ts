import { database, type Prisma, type PrismaClient } from './client.ts';

/** Whose rows a client of the database may touch. */
export interface RowScope {
  readonly userId: string | null;
  readonly visitorId: string | null;
  /** Keyed hash of the network address: of counters, and of visitors who keep no cookie. */
  readonly addressHash: string;
  /** True for a visitor who brought no cookie and is known by the address alone. */
  readonly isNewVisitor: boolean;
}

/** The role that row-level security holds (prisma/migrations, row_level_security). */
const APP_ROLE = 'chef_app';

/** Tells the transaction at hand whose rows it may touch. Local to it: a connection goes back to the pool without. */
function enter(db: Pick<Prisma.TransactionClient, '$executeRaw'>, scope: RowScope) {
  const newAddress = scope.isNewVisitor ? scope.addressHash : '';
  return db.$executeRaw`
    select set_config('role', ${APP_ROLE}, true), set_config('app.user_id', ${scope.userId ?? ''}, true),
      set_config('app.visitor_id', ${scope.visitorId ?? ''}, true),
      set_config('app.address_hash', ${scope.addressHash}, true), set_config('app.new_address', ${newAddress}, true)`;
}

/**
 * The database as somebody sees it: a query that forgets to say whose rows it is about finds and changes only theirs. Each
 * query outside a transaction gets one of its own.
 */
export function databaseFor(scope: RowScope): PrismaClient {
  const base = database();
  const scoped = base.$extends({
    query: {
      async $allOperations({ args, query }) {
        const [, result] = await base.$transaction([enter(base, scope), query(args)]);
        return result;
      },
    },
  });
  const transaction = <T>(work: (tx: Prisma.TransactionClient) => Promise<T>, options?: object): Promise<T> =>
    base.$transaction(async (tx) => {
      await enter(tx, scope);
      return work(tx);
    }, options);
  return new Proxy(scoped as unknown as PrismaClient, {
    get: (target, name) => (name === '$transaction' ? transaction : Reflect.get(target, name, target)),
  });
}
