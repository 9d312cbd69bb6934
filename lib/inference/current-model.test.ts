import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CurrentModel } from './current-model.ts';

let server: http.Server;
let models: string[] | null;
let state: string | undefined;
let asked: number;
let clock: number;

beforeEach(async () => {
  models = null;
  state = undefined;
  asked = 0;
  clock = 1000;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  server = http.createServer((_, response) => {
    asked += 1;
    response.statusCode = models === null ? 503 : 200;
    response.end(JSON.stringify({ data: models?.map((id) => ({ id, state })) ?? [] }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const open = () =>
  new CurrentModel({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, apiKey: undefined });

describe('CurrentModel', () => {
  it('asks a server that was still starting again soon, but not at once', async () => {
    const current = open();
    expect(await current.get()).toBeNull();
    models = ['tiny'];
    expect(await current.get()).toBeNull();
    clock += 1000;
    expect(await current.get()).toBe('tiny');
    expect(asked).toBe(2);
  });

  it('gives a known answer without waiting and refreshes it beside', async () => {
    models = ['old'];
    const current = open();
    expect(await current.get()).toBe('old');
    models = ['new'];
    clock += 5000;
    expect(await current.get()).toBe('old');
    expect(asked).toBe(1);
    clock += 6000;
    expect(await current.get()).toBe('old');
    await vi.waitFor(async () => expect(await current.get()).toBe('new'));
  });

  it('does not keep what stands in for a model that is being loaded', async () => {
    [models, state] = [['composer'], 'loading'];
    const current = open();
    expect(await current.get()).toBe('composer');
    [models, state] = [['chef-mini'], 'ready'];
    clock += 600;
    expect(await current.get()).toBe('chef-mini');
  });

  it('waits for a new answer where the old one is very old', async () => {
    models = ['old'];
    const current = open();
    expect(await current.get()).toBe('old');
    models = ['new'];
    clock += 31_000;
    expect(await current.get()).toBe('new');
  });

  it('asks again when it was told to', async () => {
    models = ['old'];
    const current = open();
    await current.get();
    models = ['new'];
    current.invalidate();
    expect(await current.get()).toBe('new');
  });
});
