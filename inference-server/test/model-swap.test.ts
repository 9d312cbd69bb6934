import { readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './support/hold.ts';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: TestServerOptions = {}): Promise<TestServer> {
  const files = { 'next.gguf': buildTinyGguf({ seed: 2, layers: 1 }), ...options.files };
  const env = { INFERENCE_MODEL: 'tiny', INFERENCE_CONTEXT_TOKENS: '1024', ...options.env };
  const server = await startTestServer({ tiny: {}, ...options, files, env });
  servers.push(server);
  return server;
}

const load = (server: TestServer, body: object) => server.post('/admin/models/load', body);
const about = async (server: TestServer) => (await fetch(`${server.base}/admin/models`)).json();
const served = async (server: TestServer): Promise<string[]> =>
  (await about(server)).served.map(({ name }: { name: string }) => name);

/** Asks for a text that carries a nonce at both ends; returns the model that wrote it. */
async function askNonce(server: TestServer, serial: number, body: object = {}): Promise<string> {
  const nonce = `n${serial}z`;
  const response = await server.chat({
    messages: [{ role: 'user', content: `Say ${nonce}.` }],
    grammar: `root ::= "${nonce}-" [a-z]{15} "-${nonce}"`,
    stream: true,
    ...body,
  });
  expect(response.status).toBe(200);
  const { text, isDone } = await readStream(response);
  expect([isDone, text.startsWith(`${nonce}-`), text.endsWith(`-${nonce}`)]).toEqual([true, true, true]);
  return response.headers.get('x-model') ?? '';
}

describe('a model swapped under load', () => {
  it('drops nobody and mixes nobody up', async () => {
    const server = await start();
    let isSwapped = false;
    let serial = 0;
    const writers = new Set<string>();
    const person = async (name: string) => {
      for (let after = 0; after < 3; after += isSwapped ? 1 : 0) {
        writers.add(await askNonce(server, ++serial, name === '' ? {} : { model: name }));
      }
    };
    const people = Promise.all(['', '', 'tiny', 'tiny', '', 'tiny'].map(person));
    await until(
      () => serial,
      (count) => count > 12,
    );
    const swapped = await load(server, { model: 'next' });
    expect(swapped.status).toBe(200);
    isSwapped = true;
    await people;
    expect([...writers].sort()).toEqual(['next', 'tiny']);
    await until(
      () => served(server),
      (names) => !names.includes('tiny'),
    );
    // Who still asks by the old name is served by the new champion.
    expect(await askNonce(server, 999, { model: 'tiny' })).toBe('next');
  }, 40_000);

  it('is written down, with checksum and figures, and chosen again after a restart', async () => {
    const server = await start();
    await load(server, { model: 'next' });
    const file = path.join(server.modelsDir, 'registry.json');
    const { models } = JSON.parse(await readFile(file, 'utf8'));
    const next = models.find(({ name }: { name: string }) => name === 'next');
    expect(next).toMatchObject({
      stage: 'champion',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      quantisation: 'F32',
      architecture: 'llama',
      template: 'none',
      contextTokens: 16_384,
    });
    const listed = await (await fetch(`${server.base}/v1/models/next`)).json();
    expect(listed.version).toBe(next.version);
    const files = {
      'next.gguf': await readFile(path.join(server.modelsDir, 'next.gguf')),
      'newer.gguf': buildTinyGguf({ seed: 3 }),
      'registry.json': Buffer.from(JSON.stringify({ models: [next] })),
    };
    const again = await startTestServer({ files });
    servers.push(again);
    expect((await served(again))[0]).toBe('next');
  });

  it('stays what it was when the new file cannot be used', async () => {
    const server = await start({
      files: { 'broken.gguf': buildTinyGguf().subarray(0, 90_000) },
      env: { INFERENCE_PROBE_TIMEOUT_MS: '30000' },
    });
    const refused = await load(server, { model: 'broken' });
    expect(refused.status).toBe(400);
    expect((await refused.json()).error).toMatchObject({
      code: 'model_refused',
      message: expect.stringMatching(/broken\.gguf was refused: it is cut short/),
    });
    expect((await load(server, { model: 'absent' })).status).toBe(400);
    expect(await askNonce(server, 1)).toBe('tiny');
  });

  it('can be the same name with other weights: new requests get the new ones', async () => {
    const server = await start();
    const version = async () => (await (await fetch(`${server.base}/v1/models/tiny`)).json()).version;
    const before = await version();
    const running = askNonce(server, 1, { grammar: 'root ::= "n1z-" [a-z]{300} "-n1z"', max_tokens: 900 });
    // Beside it and then renamed, as pulling does: the file that is mapped into memory must not be written to.
    const file = path.join(server.modelsDir, 'tiny.gguf');
    await writeFile(`${file}.partial`, buildTinyGguf({ seed: 9 }));
    await rename(`${file}.partial`, file);
    await load(server, { model: 'tiny' });
    expect(await version()).not.toBe(before);
    await running;
  });
});

describe('a canary', () => {
  it('gets its share of callers, each always to the same side', async () => {
    const server = await start();
    await load(server, { model: 'next', stage: 'canary', share: 0.5 });
    const side = new Map<string, string>();
    for (let round = 0; round < 2; round++) {
      for (let caller = 0; caller < 24; caller++) {
        const user = `usr_${caller}`;
        const model = await askNonce(server, caller + round * 100, { user });
        expect(side.get(user) ?? model).toBe(model);
        side.set(user, model);
      }
    }
    const onCanary = [...side.values()].filter((model) => model === 'next').length;
    expect(onCanary).toBeGreaterThan(3);
    expect(onCanary).toBeLessThan(21);
    expect(await askNonce(server, 500, { model: 'next', user: 'usr_1' })).toBe('next');
  });

  it('is taken back by itself when the gate stops its answers, and unloaded', async () => {
    const server = await start();
    await load(server, { model: 'next', stage: 'canary', share: 1 });
    expect(await askNonce(server, 1)).toBe('next');
    for (let count = 0; count < 20; count++) {
      await server.post('/admin/gate-reports', { model: 'tiny', passed: true });
      await server.post('/admin/gate-reports', { model: 'next', passed: count % 3 > 0 });
    }
    await until(
      () => served(server),
      (names) => !names.includes('next'),
    );
    expect(await askNonce(server, 2)).toBe('tiny');
    expect(await server.metric('chef_inference_canary_rollbacks_total', 'next')).toBe(1);
    const { registry } = await about(server);
    expect(registry).toContainEqual(expect.objectContaining({ name: 'next', stage: 'retired' }));
  });

  it('is not judged by what other weights of its name wrote', async () => {
    const server = await start();
    await load(server, { model: 'next', stage: 'canary', share: 1 });
    for (let count = 0; count < 25; count++) {
      await server.post('/admin/gate-reports', { model: 'next', version: 'llama-older', passed: false });
    }
    const find = async () =>
      (await about(server)).served.find(({ name }: { name: string }) => name === 'next');
    const { outcomes, version } = await find();
    expect(outcomes.gateReports).toBe(0);
    await server.post('/admin/gate-reports', { model: 'next', version, passed: true });
    expect((await find()).outcomes).toMatchObject({ gateReports: 1, gateFailureRate: 0 });
  });

  it('is made champion, or taken back by hand; the champion is not', async () => {
    const server = await start();
    await load(server, { model: 'next', stage: 'canary', share: 0 });
    expect((await server.post('/admin/models/tiny/stage', { stage: 'retired' })).status).toBe(409);
    expect((await server.post('/admin/models/nobody/stage', { stage: 'retired' })).status).toBe(404);
    expect((await server.post('/admin/models/next/stage', { stage: 'champion' })).status).toBe(200);
    expect(await askNonce(server, 1)).toBe('next');
  });

  it('cannot be the champion, which is told before that is loaded anew', async () => {
    const server = await start();
    await askNonce(server, 1);
    expect((await load(server, { model: 'tiny', stage: 'canary' })).status).toBe(409);
    expect((await about(server)).served[0]).toMatchObject({ name: 'tiny', outcomes: { requests: 1 } });
  });

  it.each(['canary', 'retired'])(
    'cannot be the composer, which stays for when models fail: %s',
    async (stage) => {
      const server = await start();
      const response = await server.post('/admin/models/composer/stage', { stage });
      expect([response.status, (await response.json()).error.code]).toEqual([409, 'conflict']);
      expect(await served(server)).toContain('composer');
    },
  );
});
