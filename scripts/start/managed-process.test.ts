import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../../lib/db/embedded-postgres.ts';
import { ManagedProcess } from './managed-process.ts';

const SERVER = `
  const http = require('node:http');
  console.log('cooking');
  http.createServer((q, r) => r.end('ok')).listen(Number(process.env.PORT), '127.0.0.1');
`;
let folder: string;
let said: string[];
let managed: ManagedProcess | undefined;

async function manage(script: string, readyTimeoutMs = 5000): Promise<ManagedProcess> {
  const port = await findFreePort();
  managed = new ManagedProcess(
    {
      name: 'stove',
      command: process.execPath,
      args: ['-e', script],
      cwd: folder,
      env: { PORT: String(port) },
      readyUrl: `http://127.0.0.1:${port}/`,
      readyTimeoutMs,
      stopTimeoutMs: 300,
    },
    folder,
    (line) => said.push(line),
  );
  return managed;
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef-stove-'));
  said = [];
});

afterEach(async () => {
  await managed?.stop();
  fs.rmSync(folder, { recursive: true, force: true });
});

describe('ManagedProcess', () => {
  it('waits until ready, writes a log and leaves nothing behind', async () => {
    const stove = await manage(SERVER);
    await stove.start();
    const { pid } = stove;
    expect(isAlive(pid)).toBe(true);
    expect(fs.readFileSync(path.join(folder, 'stove.log'), 'utf8')).toContain('cooking');
    await stove.stop();
    expect(isAlive(pid)).toBe(false);
    expect(said).toEqual([]);
  });

  it('starts a crashed process again and says so', async () => {
    const stove = await manage(SERVER);
    await stove.start();
    const first = stove.pid;
    if (first === undefined) throw new Error('not started');
    process.kill(first, 'SIGKILL');
    while (!said.some((line) => line.includes('is back'))) await delay(20);
    expect(stove.pid).not.toBe(first);
    expect(said[0]).toMatch(/The stove ended \(SIGKILL\); starting it again in 0\.5 s/);
  });

  it('shows the end of the log of a process that does not come up', async () => {
    const stove = await manage("console.error('no gas'); process.exit(3)");
    await expect(stove.start()).rejects.toThrow(/stove ended while it started[\s\S]*no gas/);
  });

  it('gives up on a process that is not ready in time', async () => {
    const stove = await manage('setInterval(() => {}, 1000)', 200);
    await expect(stove.start()).rejects.toThrow(/not ready after 0\.2 s/);
  });

  it('insists when a process ignores the request to stop', async () => {
    const stove = await manage(`process.on('SIGTERM', () => {}); ${SERVER}`);
    await stove.start();
    const { pid } = stove;
    await stove.stop();
    expect(isAlive(pid)).toBe(false);
  });
});
