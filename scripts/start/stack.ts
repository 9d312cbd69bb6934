import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { findFreePort, startEmbeddedPostgres } from '../../lib/db/embedded-postgres.ts';
import { migrate } from '../../lib/db/migrate.ts';
import { generatePrismaClient } from '../generate-prisma-client.ts';
import { buildApp, isBuildCurrent } from './app-build.ts';
import { appCommand, listeningAddress } from './app-command.ts';
import { type HttpsPlan, planHttps } from './https/plan-https.ts';
import { READY_PATH } from './https/refuse-plain.ts';
import { ManagedProcess } from './managed-process.ts';
import { choosePort } from './ports.ts';
import { removeRunNote, writeRunNote } from './run-note.ts';
import { warmUp } from './warm-up.ts';

export interface StackOptions {
  readonly root: string;
  /** Database, models and logs of this installation. */
  readonly dataFolder: string;
  /** Reload on change instead of a build. */
  readonly isDevelopment: boolean;
  /** The port that was asked for; any free one from 3000 on when undefined. */
  readonly port: number | undefined;
  /** Shared secret between the app and the inference server. */
  readonly inferenceToken: string;
  /** Variables that every process gets. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface Stack {
  readonly url: string;
  readonly database: string;
  /** With its password: for tests that arrange what nobody can wait for. */
  readonly databaseUrl: string;
  readonly model: string;
  readonly version: string;
  /** The supervised processes by name. */
  readonly processes: ReadonlyMap<string, ManagedProcess>;
  stop(): Promise<void>;
}

/** Starts everything in order of need and returns when all of it is healthy; stops what it started on failure. */
export async function startStack(options: StackOptions): Promise<Stack> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await startInOrder(options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function startInOrder(
  options: StackOptions,
  undo: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Stack> {
  const { root, dataFolder, say } = options;
  const step = async <T>(label: string, run: () => Promise<T>): Promise<T> => {
    options.signal.throwIfAborted();
    const started = performance.now();
    const result = await run();
    say(`${label} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
    return result;
  };
  const https = await planHttps(options.env, options.isDevelopment);
  const port = await choosePort(options.port, 3000);
  const appPort = https?.appPort ?? port;
  if (options.port === undefined && port !== 3000) say(`Port 3000 is taken; using ${port}.`);

  const database = await step('Database is up', () => startDatabase(options, undo));
  await step('Migrations are applied', () =>
    migrate(database.url, path.join(root, 'prisma/migrations'), (name) => say(`Applying ${name} …`)),
  );
  generatePrismaClient();
  const inferencePort = await findFreePort();
  const env = processEnv(options, database.url, port, inferencePort);
  await step('Seed data are there', () => runToEnd(path.join(root, 'prisma/seed.ts'), root, env));
  if (!options.isDevelopment && !isBuildCurrent(root)) {
    say('Building the app …');
    await step('App is built', () => buildApp(root));
  }
  const workerPort = await findFreePort();
  const processes = createProcesses(
    options,
    { ...env, WORKER_PORT: String(workerPort) },
    {
      port,
      appPort,
      inferencePort,
      workerPort,
    },
    https,
  );
  undo.push(async () => {
    await Promise.all([...processes.values()].map((managed) => managed.stop()));
  });
  await step('Inference server, worker and app are healthy', async () => {
    await Promise.all([...processes.values()].map((managed) => managed.start()));
  });
  const url = https === null ? `http://localhost:${port}` : (env.APP_URL ?? '');
  if (!options.isDevelopment) await step('Kitchen is warm', () => warmUp(`http://127.0.0.1:${appPort}`));
  writeRunNote(dataFolder, {
    pid: process.pid,
    url,
    healthUrl: `http://127.0.0.1:${appPort}/api/health/live`,
  });
  undo.push(async () => removeRunNote(dataFolder));
  return {
    url,
    database: database.label,
    databaseUrl: database.url,
    model: await askModel(inferencePort, options.inferenceToken),
    version: env.APP_VERSION ?? '',
    processes,
    stop,
  };
}

async function startDatabase(
  { env, dataFolder }: StackOptions,
  undo: (() => Promise<void>)[],
): Promise<{ url: string; label: string }> {
  if (env.DATABASE_URL) return { url: env.DATABASE_URL, label: new URL(env.DATABASE_URL).host };
  const server = await startEmbeddedPostgres({ dataFolder, database: 'chef' });
  undo.push(() => server.stop());
  return { url: server.url, label: `embedded PostgreSQL on port ${server.port}` };
}

function processEnv(
  { root, env, dataFolder, inferenceToken, isDevelopment }: StackOptions,
  databaseUrl: string,
  port: number,
  inferencePort: number,
): Record<string, string | undefined> {
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    ...env,
    NODE_ENV: isDevelopment ? 'development' : 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    APP_VERSION: env.APP_VERSION ?? version,
    APP_URL: env.APP_URL ?? `http://localhost:${port}`,
    DATABASE_URL: databaseUrl,
    INFERENCE_URL: env.INFERENCE_URL ?? `http://127.0.0.1:${inferencePort}`,
    INFERENCE_API_KEY: env.INFERENCE_API_KEY ?? inferenceToken,
    INFERENCE_MODELS_DIR: env.INFERENCE_MODELS_DIR ?? path.join(dataFolder, 'models'),
  };
}

interface Ports {
  /** Of what answers by http: the app, or what sends browsers to https. */
  readonly port: number;
  readonly appPort: number;
  readonly inferencePort: number;
  readonly workerPort: number;
}

/**
 * A name for the loopback address (an IPv4 one, by an argument of Node's). The framework calls itself by it in addresses of
 * requests: told the figures, it takes its own pages for another server's and fetches them there, by TLS where the site has it.
 */
function ownName(hostname: string): string {
  return hostname === '127.0.0.1' ? 'localhost' : hostname;
}

function createProcesses(
  { root, dataFolder, isDevelopment, inferenceToken, say }: StackOptions,
  env: Record<string, string | undefined>,
  { port, appPort, inferencePort, workerPort }: Ports,
  https: HttpsPlan | null,
): Map<string, ManagedProcess> {
  const watch = isDevelopment ? ['--watch', '--watch-preserve-output'] : [];
  const common = { command: process.execPath, cwd: root, readyTimeoutMs: 60_000, stopTimeoutMs: 12_000 };
  const hostname = listeningAddress(env);
  const plans = [
    {
      ...common,
      name: 'inference-server',
      args: [...watch, path.join(root, 'inference-server/src/main.ts')],
      env: { ...env, INFERENCE_PORT: String(inferencePort), INFERENCE_TOKEN: inferenceToken },
      readyUrl: `http://127.0.0.1:${inferencePort}/health/ready`,
    },
    {
      ...common,
      name: 'worker',
      args: [...watch, path.join(root, 'worker/main.ts')],
      env,
      readyUrl: `http://127.0.0.1:${workerPort}/health/ready`,
    },
    {
      ...common,
      name: 'app',
      args: appCommand({ root, isDevelopment, port: appPort, hostname }),
      env: {
        ...env,
        PORT: String(appPort),
        HOSTNAME: https === null ? ownName(hostname) : ownName('127.0.0.1'),
        ...(https === null ? {} : { TRUST_PROXY_HOPS: String(https.trustedHops) }),
      },
      readyUrl: `http://127.0.0.1:${appPort}/api/health/live`,
    },
    ...(https === null
      ? []
      : [
          {
            ...common,
            name: 'https-front',
            args: [path.join(root, 'scripts/start/https/main.ts'), String(port), String(appPort), hostname],
            env,
            readyUrl: `http://127.0.0.1:${port}${READY_PATH}`,
          },
        ]),
  ];
  const logs = path.join(dataFolder, 'logs');
  fs.mkdirSync(logs, { recursive: true });
  return new Map(plans.map((plan) => [plan.name, new ManagedProcess(plan, logs, say)]));
}

function runToEnd(script: string, cwd: string, env: Record<string, string | undefined>): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], {
      cwd,
      env: { ...env } as NodeJS.ProcessEnv,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (chunk) => (errors += chunk));
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${path.basename(script)} failed:\n${errors}`)),
    );
  });
}

/** Name of the model that answers by default, as the inference server lists it. */
async function askModel(port: number, token: string): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/v1/models`, {
    headers: { authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(5000),
  });
  const body = (await response.json()) as { data?: { id: string }[] };
  return body.data?.[0]?.id ?? 'none';
}
