import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { BadEnvironmentError } from '../../lib/config/env.server.ts';
import { MigrationDriftError, MigrationFailedError } from '../../lib/db/migrate.ts';
import { BadCertificateError } from './https/server-certificate.ts';
import { PortTakenError } from './ports.ts';
import { findRunning } from './run-note.ts';
import { startStack } from './stack.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Messages of these errors are written for the person at the terminal; a stack would only hide them. */
const EXPECTED = [
  BadCertificateError,
  BadEnvironmentError,
  MigrationDriftError,
  MigrationFailedError,
  PortTakenError,
];

function say(line: string): void {
  process.stdout.write(`· ${line}\n`);
}

async function main(): Promise<void> {
  const isDevelopment = process.argv.includes('--dev');
  const dataFolder = path.resolve(ROOT, process.env.CHEF_DATA_DIR ?? '.data');
  fs.mkdirSync(path.join(dataFolder, 'logs'), { recursive: true });
  const running = await findRunning(dataFolder);
  if (running) {
    say(`Chef-Genius is already running at ${running.url} (process ${running.pid}).`);
    return;
  }
  const stopping = new AbortController();
  const askedToStop = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopping.abort();
        resolve();
      });
    }
  });
  const stack = await startStack({
    root: ROOT,
    dataFolder,
    isDevelopment,
    port: process.env.PORT ? Number(process.env.PORT) : undefined,
    inferenceToken: randomBytes(24).toString('base64url'),
    env: process.env,
    say,
    signal: stopping.signal,
  });
  process.stdout.write(
    `\n  Chef-Genius ${stack.version} is ready at ${stack.url}  (database: ${stack.database}, model: ${stack.model})\n\n`,
  );
  await askedToStop;
  say('Stopping …');
  await stack.stop();
}

main().then(
  () => process.exit(process.exitCode ?? 0),
  (error: unknown) => {
    if (error instanceof Error && error.name === 'AbortError') process.exit(130);
    const isExpected = EXPECTED.some((kind) => error instanceof kind);
    process.stderr.write(
      `\n${error instanceof Error ? (isExpected ? error.message : (error.stack ?? error.message)) : error}\n`,
    );
    process.exit(1);
  },
);
