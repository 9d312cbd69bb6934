import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../testing/database.ts';
import { MigrationDriftError, MigrationFailedError, migrate } from './migrate.ts';

let database: TestDatabase;
let folder: string;

async function write(name: string, sql: string): Promise<void> {
  await fs.mkdir(path.join(folder, name), { recursive: true });
  await fs.writeFile(path.join(folder, name, 'migration.sql'), sql);
}

async function query<T extends pg.QueryResultRow>(sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(async () => {
  database = await createTestDatabase(inject('postgresUrl'), { isEmpty: true });
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'chef-migrations-'));
  await write('20260101000000_dishes', 'create table dishes (id int primary key, name text);');
  await write('20260102000000_first_dish', "insert into dishes values (1, 'soup');");
});

afterEach(async () => {
  await database.drop();
  await fs.rm(folder, { recursive: true, force: true });
});

describe('migrate', () => {
  it('applies what is missing in order, then nothing', async () => {
    expect(await migrate(database.url, folder)).toEqual({
      applied: ['20260101000000_dishes', '20260102000000_first_dish'],
      present: 0,
    });
    expect(await migrate(database.url, folder)).toEqual({ applied: [], present: 2 });
    expect(await query('select name from dishes')).toEqual([{ name: 'soup' }]);
  });

  it('records the history that Prisma reads', async () => {
    await migrate(database.url, folder);
    const rows = await query<{ checksum: string; applied_steps_count: number; finished_at: Date | null }>(
      'select checksum, applied_steps_count, finished_at from _prisma_migrations order by migration_name',
    );
    // sha256 of the first file's text, computed with another tool.
    expect(rows[0]?.checksum).toBe('4b7e1fe0fae087ab98c021eb5ba192b032e5036be2d0be0b21cf91e1b27a55aa');
    expect(rows.every((row) => row.applied_steps_count === 1 && row.finished_at !== null)).toBe(true);
  });

  it('applies each migration once when processes start together', async () => {
    const script = path.join(folder, 'run.mjs');
    await fs.writeFile(
      script,
      `import { migrate } from ${JSON.stringify(path.resolve(import.meta.dirname, 'migrate.ts'))};
       console.log(JSON.stringify(await migrate(process.argv[2], process.argv[3])));`,
    );
    await write('20260103000000_slow', "select pg_sleep(0.3); insert into dishes values (2, 'stew');");
    const run = () => promisify(execFile)(process.execPath, [script, database.url, folder]);
    const reports = (await Promise.all([run(), run(), run()])).map(({ stdout }) => JSON.parse(stdout));
    expect(reports.map((report) => report.applied.length).sort()).toEqual([0, 0, 3]);
    expect(await query('select count(*)::int as dishes from dishes')).toEqual([{ dishes: 2 }]);
  });

  it('keeps nothing of a migration that fails, says why, and goes on once it is mended', async () => {
    await write('20260103000000_broken', 'create table half (id int); insert into dishes values (1, null);');
    await write('20260104000000_after', 'create table after_it (id int);');
    const failure = await migrate(database.url, folder).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(MigrationFailedError);
    expect((failure as Error).message).toMatch(/20260103000000_broken failed: 23505.*dishes_pkey/);
    const tables = await query(
      "select table_name from information_schema.tables where table_name in ('half', 'after_it')",
    );
    expect(tables).toEqual([]);
    const [record] = await query<{ logs: string }>(
      'select logs from _prisma_migrations where logs is not null',
    );
    expect(record?.logs).toContain('duplicate key');

    await write('20260103000000_broken', 'create table half (id int);');
    expect((await migrate(database.url, folder)).applied).toEqual([
      '20260103000000_broken',
      '20260104000000_after',
    ]);
  });

  it('takes up a migration whose process died half way', async () => {
    await migrate(database.url, folder);
    await query(
      "insert into _prisma_migrations (id, checksum, migration_name) values ('x', 'y', '20260103000000_died')",
    );
    await write('20260103000000_died', 'create table risen (id int);');
    expect((await migrate(database.url, folder)).applied).toEqual(['20260103000000_died']);
  });

  it('refuses a history that was rewritten', async () => {
    await migrate(database.url, folder);
    await write('20260101000000_dishes', 'create table dishes (id bigint primary key);');
    await expect(migrate(database.url, folder)).rejects.toThrow(MigrationDriftError);
    await fs.rm(path.join(folder, '20260101000000_dishes'), { recursive: true });
    await expect(migrate(database.url, folder)).rejects.toThrow(/does not know/);
  });
});
