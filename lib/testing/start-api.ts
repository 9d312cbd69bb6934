import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A process of ours that a test started. */
export interface TestProcess {
  readonly url: string;
  readonly pid: number;
  /** What it wrote to its error stream and log so far. */
  log(): string;
  stop(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts a script and waits for the line that tells its port. */
export async function startScript(
  script: string,
  env: Readonly<Record<string, string>>,
  listening: RegExp,
): Promise<TestProcess> {
  const child = spawn(process.execPath, [script], { cwd: ROOT, env: { ...process.env, ...env } });
  let log = '';
  child.stderr.on('data', (chunk: Buffer) => {
    log += chunk.toString();
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log += `${line}\n`;
      const found = listening.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    void ended.then(() => reject(new Error(`${script} ended before it listened:\n${log}`)));
  });
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, log: () => log, stop };
}

/** Starts the API’s routes as a process of their own, on this test file’s database. */
export function startApi(env: Readonly<Record<string, string>> = {}): Promise<TestProcess> {
  // Port 1 refuses every connection: a test that wants an inference server brings one.
  const base = { NODE_ENV: 'test', LOG_LEVEL: 'warn', INFERENCE_URL: 'http://127.0.0.1:1' };
  return startScript('lib/testing/api-server.ts', { ...base, ...env }, /^listening (\d+)$/);
}
