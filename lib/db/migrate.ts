import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';

/** One folder of `prisma/migrations`. */
interface Migration {
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file in hexadecimal, as Prisma records it. */
  readonly checksum: string;
}

export interface MigrateReport {
  readonly applied: readonly string[];
  /** Migrations that were in the database before. */
  readonly present: number;
}

/** A migration that did not go through; the database keeps its record, and the next run tries it again. */
export class MigrationFailedError extends Error {
  override readonly name = 'MigrationFailedError';
  readonly migration: string;

  constructor(migration: string, reason: string, cause: unknown) {
    super(
      `Migration ${migration} failed: ${reason}\n` +
        'Nothing of it was kept. Mend its migration.sql (or the data it stumbled over) and start again; ' +
        'migrations after it have not been tried.',
      { cause },
    );
    this.migration = migration;
  }
}

/** The history of the database and the folder disagree: an applied migration was edited or removed. */
export class MigrationDriftError extends Error {
  override readonly name = 'MigrationDriftError';
}

/** The number Prisma's own engine locks while it migrates: the two never run at once on one database. */
const PRISMA_ADVISORY_LOCK = 72_707_369;

/** Prisma's table, column for column, so that `prisma migrate` reads our history as its own. */
const HISTORY_TABLE = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;

/**
 * Applies the migrations that a database lacks, in the order of their names. Processes that start together
 * wait for one another on an advisory lock, so each migration is applied once. A migration runs in a
 * transaction of its own unless its first line is `-- no-transaction`.
 * @throws MigrationFailedError, MigrationDriftError
 */
export async function migrate(
  databaseUrl: string,
  folder: string,
  onApply: (name: string) => void = () => {},
): Promise<MigrateReport> {
  const migrations = await readMigrations(folder);
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
    await client.query(HISTORY_TABLE);
    const present = await readHistory(client);
    checkDrift(migrations, present);
    const applied: string[] = [];
    for (const migration of migrations.filter(({ name }) => !present.has(name))) {
      onApply(migration.name);
      await applyMigration(client, migration);
      applied.push(migration.name);
    }
    return { applied, present: present.size };
  } finally {
    await client.end();
  }
}

/** Reads `<folder>/<name>/migration.sql` of every migration, sorted by name. */
async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await fs.readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Checksums of the migrations that went through, by name. */
async function readHistory(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  );
  return new Map(rows.map((row) => [row.migration_name, row.checksum]));
}

function checkDrift(migrations: readonly Migration[], present: ReadonlyMap<string, string>): void {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]));
  for (const [name, checksum] of present) {
    const current = known.get(name);
    if (current === undefined) {
      throw new MigrationDriftError(
        `The database has migration ${name}, which this version does not know. Start the version that made it, or a later one.`,
      );
    }
    if (current !== checksum) {
      throw new MigrationDriftError(
        `Migration ${name} was changed after it had been applied. Put the file back and write a new migration instead.`,
      );
    }
  }
}

async function applyMigration(client: pg.Client, migration: Migration): Promise<void> {
  const id = await recordStart(client, migration);
  const isTransactional = !migration.sql.startsWith('-- no-transaction');
  try {
    if (isTransactional) await client.query('begin');
    await client.query(migration.sql);
    await client.query(
      'update _prisma_migrations set finished_at = now(), applied_steps_count = 1 where id = $1',
      [id],
    );
    if (isTransactional) await client.query('commit');
  } catch (error) {
    if (isTransactional) await client.query('rollback');
    const reason = describeFailure(error);
    await client.query('update _prisma_migrations set logs = $2, rolled_back_at = now() where id = $1', [
      id,
      reason,
    ]);
    throw new MigrationFailedError(migration.name, reason, error);
  }
}

/** A process that died half way left an open record: it is closed as rolled back before the next try. */
async function recordStart(client: pg.Client, { name, checksum }: Migration): Promise<string> {
  await client.query(
    'update _prisma_migrations set rolled_back_at = now() where migration_name = $1 and finished_at is null and rolled_back_at is null',
    [name],
  );
  const id = randomUUID();
  await client.query('insert into _prisma_migrations (id, checksum, migration_name) values ($1, $2, $3)', [
    id,
    checksum,
    name,
  ]);
  return id;
}

function describeFailure(error: unknown): string {
  if (!(error instanceof pg.DatabaseError)) return error instanceof Error ? error.message : String(error);
  const where = error.position ? ` at character ${error.position}` : '';
  const detail = error.detail ? ` (${error.detail})` : '';
  return `${error.code ?? 'error'}: ${error.message}${where}${detail}`;
}
