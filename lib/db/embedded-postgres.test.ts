import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFreePort, isPortFree, startEmbeddedPostgres } from './embedded-postgres.ts';

let dataFolder: string;

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

beforeEach(() => {
  dataFolder = fs.mkdtempSync(path.join(os.tmpdir(), 'chef postgres '));
  fs.chmodSync(dataFolder, 0o755);
});

afterEach(() => {
  fs.rmSync(dataFolder, { recursive: true, force: true });
});

describe('startEmbeddedPostgres', () => {
  it('creates a cluster, is taken over by a second start, and keeps its data over a stop', async () => {
    const first = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    await ask(first.url, "create table pot as select 'soup' as dish");
    const second = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    expect(second.isReused).toBe(true);
    await second.stop();
    expect(await ask(second.url, 'select dish from pot')).toEqual([{ dish: 'soup' }]);
    await first.stop();
    expect(await first.exited).toBe(0);

    const third = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    expect(third.isReused).toBe(false);
    expect(third.port).toBe(first.port);
    expect(await ask(third.url, 'select dish from pot')).toEqual([{ dish: 'soup' }]);
    await third.stop();
  });

  it('comes back after a kill and takes another port when its own is taken', async () => {
    const first = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    await ask(first.url, 'create table pot (id int)');
    const pid = Number(
      fs.readFileSync(path.join(dataFolder, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
    );
    process.kill(pid, 'SIGKILL');
    await first.exited;
    const squatter = net.createServer((socket) => socket.destroy());
    while (!(await isPortFree(first.port))) await delay(20);
    await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
    const second = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    expect(second.port).not.toBe(first.port);
    expect(await ask(second.url, 'select * from pot')).toEqual([]);
    await second.stop();
    await new Promise((resolve) => squatter.close(resolve));
  });

  it('keeps the password out of the list of processes and readable by its owner only', async () => {
    const server = await startEmbeddedPostgres({ dataFolder, database: 'kitchen' });
    const { password } = JSON.parse(fs.readFileSync(path.join(dataFolder, 'postgres.json'), 'utf8'));
    expect(execFileSync('ps', ['axww', '-o', 'args'], { encoding: 'utf8' })).not.toContain(password);
    expect(fs.statSync(path.join(dataFolder, 'postgres.json')).mode & 0o077).toBe(0);
    await server.stop();
  });
});

describe('findFreePort', () => {
  it('names a port that is free, and a taken one is seen as taken', async () => {
    const port = await findFreePort();
    expect(await isPortFree(port)).toBe(true);
    const listener = spawn(process.execPath, [
      '-e',
      `require('net').createServer().listen(${port}, '127.0.0.1', () => console.log('up'))`,
    ]);
    await new Promise((resolve) => listener.stdout.once('data', resolve));
    expect(await isPortFree(port)).toBe(false);
    listener.kill();
  });
});
