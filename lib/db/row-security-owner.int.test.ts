import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';
import { migrate } from './migrate.ts';

const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');
let folder: string;
let server: EmbeddedPostgres;
beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-owner-'));
  fs.chmodSync(folder, 0o755);
  server = await startEmbeddedPostgres({ dataFolder: folder, database: 'chef', settings: { fsync: 'off' } });
});
afterAll(async () => {
  await server?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

async function on<T>(url: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** A database that somebody brings, with a role that owns it and is no superuser. */
async function ownDatabase(name: string, attributes: string): Promise<string> {
  await on(server.url, async (client) => {
    await client.query(`create role ${name} login password 'x' ${attributes}`);
    await client.query(`create database ${name} owner ${name}`);
  });
  const url = new URL(server.url);
  url.username = name;
  url.password = 'x';
  url.pathname = `/${name}`;
  return url.href;
}

/** How many people somebody sees, as themselves or as the owner. */
const peopleSeen = (url: string, userId: string | null) =>
  on(url, async (client) => {
    await client.query('begin');
    if (userId !== null) {
      await client.query("select set_config('role', 'chef_app', true), set_config('app.user_id', $1, true)", [
        userId,
      ]);
    }
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from users');
    await client.query('rollback');
    return rows[0]?.n;
  });

describe('a database that somebody brings', () => {
  it('says what to do where its role may not create roles, and goes on once that is done', async () => {
    const url = await ownDatabase('poor', '');
    const failed = await migrate(url, MIGRATIONS).catch((error: Error) => error);
    expect(String(failed)).toMatch(/CREATE ROLE chef_app NOLOGIN; GRANT chef_app TO poor;/);
    await on(server.url, (client) => client.query('create role chef_app nologin'));
    expect(String(await migrate(url, MIGRATIONS).catch((error: Error) => error))).toMatch(
      /GRANT chef_app TO poor;/,
    );
    await on(server.url, (client) => client.query('grant chef_app to poor'));
    await migrate(url, MIGRATIONS);
    await on(server.url, async (client) => {
      await client.query('drop database poor');
      await client.query('drop role chef_app');
    });
  });

  it('holds its rows although the role of DATABASE_URL owns the tables and is no superuser', async () => {
    const url = await ownDatabase('owner', 'createrole');
    await migrate(url, MIGRATIONS);
    await on(url, (client) =>
      client.query("insert into users (id, updated_at) values ('usr_a', now()), ('usr_b', now())"),
    );
    expect(await peopleSeen(url, 'usr_a')).toBe(1);
    expect(await peopleSeen(url, 'usr_c')).toBe(0);
    expect(await peopleSeen(url, null)).toBe(2);
  });

  it('shares the role with a second installation on the same server', async () => {
    const url = await ownDatabase('second', 'createrole');
    await on(server.url, (client) => client.query('grant chef_app to second'));
    await migrate(url, MIGRATIONS);
    expect(await peopleSeen(url, 'usr_a')).toBe(0);
  });
});
