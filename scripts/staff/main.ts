import path from 'node:path';
import { startEmbeddedPostgres } from '../../lib/db/embedded-postgres.ts';
import { closeServices, systemContext } from '../../lib/services/service-context.ts';
import { runStaffCommand } from './run-command.ts';

/** Staff roles, sessions and plans of organisations from the operator's command line, on the database of `npm start` (running or not) or of DATABASE_URL. */
const dataFolder = path.resolve(import.meta.dirname, '../..', process.env.CHEF_DATA_DIR ?? '.data');
const server = process.env.DATABASE_URL
  ? null
  : await startEmbeddedPostgres({ dataFolder, database: 'chef' });
if (server !== null) process.env.DATABASE_URL = server.url;
try {
  const { text, exitCode } = await runStaffCommand(systemContext(), process.argv.slice(2));
  process.stdout.write(`${text}\n`);
  process.exitCode = exitCode;
} finally {
  await closeServices();
  await server?.stop();
}
