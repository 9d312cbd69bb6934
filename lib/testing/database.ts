import { randomBytes } from 'node:crypto';
import path from 'node:path';
import pg from 'pg';
import { migrate } from '../db/migrate.ts';

/** Migrated once for a whole test run; every test database is cloned from it. */
export const TEMPLATE_DATABASE = 'chef_template';
const MIGRATIONS = path.resolve(import.meta.dirname, '../../prisma/migrations');

/** A database of one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Ends every connection to it and removes it. */
  drop(): Promise<void>;
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.toString();
}

async function onServer<T>(serverUrl: string, run: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: withDatabase(serverUrl, 'postgres') });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Creates and migrates the template on a server; called once, before the tests. */
export async function createTemplateDatabase(serverUrl: string): Promise<void> {
  await onServer(serverUrl, async (client) => {
    await client.query(`drop database if exists ${TEMPLATE_DATABASE} with (force)`);
    await client.query(`create database ${TEMPLATE_DATABASE}`);
  });
  await migrate(withDatabase(serverUrl, TEMPLATE_DATABASE), MIGRATIONS);
}

/** Clones the template (some 30 ms); an empty one where the caller wants to migrate by itself. */
export async function createTestDatabase(
  serverUrl: string,
  options: { readonly isEmpty?: boolean } = {},
): Promise<TestDatabase> {
  const name = `chef_test_${randomBytes(6).toString('hex')}`;
  const template = options.isEmpty ? 'template0' : TEMPLATE_DATABASE;
  await onServer(serverUrl, (client) => client.query(`create database ${name} template ${template}`));
  return {
    url: withDatabase(serverUrl, name),
    drop: async () => {
      await onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
