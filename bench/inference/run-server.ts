import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A server under measurement. */
export interface MeasuredServer {
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** llama.cpp's own server, looked for on the PATH. */
const LLAMA_SERVER = 'llama-server';

const root = path.resolve(import.meta.dirname, '../..');

async function findPort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
  await once(probe, 'close');
  return port;
}

/**
 * Starts our inference server on a model file, its limits out of the way of a benchmark.
 *
 * @param nodeFlags of Node itself, such as `--cpu-prof`.
 */
export function startOurs(
  modelPath: string,
  env: Readonly<Record<string, string>> = {},
  nodeFlags: readonly string[] = [],
): Promise<MeasuredServer> {
  return startServing({ INFERENCE_MODEL: modelPath, ...env }, nodeFlags);
}

/** Starts our inference server on whatever its environment names. */
export async function startServing(
  env: Readonly<Record<string, string>>,
  nodeFlags: readonly string[] = [],
): Promise<MeasuredServer> {
  const port = await findPort();
  const child = spawn(
    process.execPath,
    [...nodeFlags, path.join(root, 'inference-server/src/main.ts'), '--port', String(port)],
    {
      env: {
        ...process.env,
        INFERENCE_LOG_LEVEL: 'error',
        INFERENCE_ANSWER_CACHE_BYTES_MAX: '0',
        INFERENCE_CALLER_REQUESTS_PER_MINUTE: '0',
        ...env,
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return untilReady(child, `http://127.0.0.1:${port}`, '/health/ready');
}

/** Starts llama.cpp's own server, or gives null where there is none on the PATH. */
export async function startLlamaServer(
  modelPath: string,
  options: { readonly slots: number; readonly contextTokens: number; readonly threads: number },
): Promise<MeasuredServer | null> {
  const port = await findPort();
  const child = spawn(
    LLAMA_SERVER,
    [
      ...['--model', modelPath, '--host', '127.0.0.1', '--port', String(port), '--log-disable'],
      ...['--parallel', String(options.slots), '--ctx-size', String(options.slots * options.contextTokens)],
      ...['--threads', String(options.threads), '--no-webui'],
    ],
    { stdio: 'ignore' },
  );
  const isThere = await new Promise<boolean>((resolve) => {
    child.once('spawn', () => resolve(true));
    child.once('error', () => resolve(false));
  });
  return isThere ? untilReady(child, `http://127.0.0.1:${port}`, '/health') : null;
}

async function untilReady(child: ChildProcess, url: string, path_: string): Promise<MeasuredServer> {
  for (let attempt = 0; attempt < 600; attempt++) {
    const isReady = await fetch(url + path_).then(
      (response) => response.ok,
      () => false,
    );
    if (isReady) return { url, child, stop: () => stopChild(child) };
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}.`);
    await wait(100);
  }
  await stopChild(child);
  throw new Error('The server was not ready within a minute.');
}

async function stopChild(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}
