import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from '../db/embedded-postgres.ts';
import { createTemplateDatabase } from './database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the PostgreSQL server of this test run. */
    postgresUrl: string;
  }
}

/** Vitest's global set-up of the integration tests: one server of its own per run, thrown away afterwards. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-test-'));
  fs.chmodSync(dataFolder, 0o755);
  const server = await startEmbeddedPostgres({
    dataFolder,
    database: 'chef',
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
  });
  await createTemplateDatabase(server.url);
  project.provide('postgresUrl', server.url);
  return async () => {
    await server.stop();
    fs.rmSync(dataFolder, { recursive: true, force: true });
  };
}
