import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findFreePort } from '../lib/db/embedded-postgres.ts';
import { startStack } from '../scripts/start/stack.ts';

/** Limits that would refuse a benchmark's load; everything else runs as it ships. */
const NO_LIMITS = {
  VISITOR_RECIPES_MAX_PER_DAY: '1000000',
  VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: '10000000',
  RATE_LIMIT_API_PER_MINUTE: '0',
  RATE_LIMIT_GENERATE_PER_MINUTE: '0',
  LOG_LEVEL: 'warn',
  INFERENCE_CALLER_REQUESTS_PER_MINUTE: '0',
};

/** Starts the whole product in production mode on a database of its own, and removes both afterwards. */
export async function startBenchStack(env: Readonly<Record<string, string>> = {}) {
  const dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-bench-'));
  fs.chmodSync(dataFolder, 0o755);
  const stack = await startStack({
    root: path.resolve(import.meta.dirname, '..'),
    dataFolder,
    isDevelopment: false,
    port: await findFreePort(),
    inferenceToken: randomBytes(16).toString('hex'),
    env: { ...process.env, ...NO_LIMITS, ...env },
    say: (line) => console.log(`· ${line}`),
    signal: new AbortController().signal,
  });
  return {
    url: stack.url,
    model: stack.model,
    processes: stack.processes,
    stop: async () => {
      await stack.stop();
      fs.rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
