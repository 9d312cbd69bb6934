import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { until } from './support/hold.ts';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './support/start-test-server.ts';
import { buildTinyAdapter } from './support/tiny-adapter.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const FILES = { 'spicy.gguf': buildTinyAdapter(), 'nothing.gguf': buildTinyAdapter({ strength: 0 }) };

async function start(options: TestServerOptions = {}): Promise<TestServer> {
  const env = { INFERENCE_MODEL: 'tiny', INFERENCE_CONTEXT_TOKENS: '1024', ...options.env };
  const server = await startTestServer({ tiny: {}, ...options, files: { ...FILES, ...options.files }, env });
  servers.push(server);
  return server;
}

const load = (server: TestServer, body: object) => server.post('/admin/adapters/load', body);
const unload = (server: TestServer, name: string) => server.post(`/admin/adapters/${name}/unload`, {});
const served = async (server: TestServer): Promise<string[]> =>
  (await (await fetch(`${server.base}/v1/models`)).json()).data.map(({ id }: { id: string }) => id);

async function write(server: TestServer, model: string): Promise<string> {
  const response = await server.chat({
    model,
    messages: [{ role: 'user', content: 'Rice.' }],
    grammar: 'root ::= [a-z]{40}',
    seed: 7,
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('x-model')).toBe(model);
  return (await response.json()).choices[0].message.content;
}

describe('an adapter', () => {
  it('is served under its name beside its base, which writes as before', async () => {
    const server = await start();
    const before = await write(server, 'tiny');
    expect((await load(server, { adapter: 'spicy' })).status).toBe(200);
    expect((await load(server, { adapter: 'nothing', base: 'tiny' })).status).toBe(200);
    expect(await served(server)).toEqual(['tiny', 'composer', 'spicy', 'nothing']);
    const about = await (await fetch(`${server.base}/v1/models/spicy`)).json();
    expect(about).toMatchObject({ parent: 'tiny', kind: 'embedded', default: false });
    const texts = await Promise.all(['tiny', 'spicy', 'nothing'].map((model) => write(server, model)));
    expect(texts[0]).toBe(before);
    expect(texts[1]).not.toBe(before);
    // One that changes nothing shows that the rest is the base itself.
    expect(texts[2]).toBe(before);
  });

  it('comes, changes and goes while others are answered, and nobody is cut off', async () => {
    const server = await start();
    let isOver = false;
    let answers = 0;
    const person = async (serial: number) => {
      while (!isOver) {
        const grammar = `root ::= "n${serial}-" [a-z]{30} "-n${serial}"`;
        const messages = [{ role: 'user', content: `Say ${serial}.` }];
        const { text, isDone } = await readStream(await server.chat({ messages, grammar, stream: true }));
        expect([isDone, text.startsWith(`n${serial}-`), text.endsWith(`-n${serial}`)]).toEqual([
          true,
          true,
          true,
        ]);
        answers++;
      }
    };
    const people = Promise.all([1, 2, 3].map(person));
    await load(server, { adapter: 'spicy' });
    const first = await write(server, 'spicy');
    expect((await load(server, { adapter: 'spicy', scale: 0.25 })).status).toBe(200);
    const weaker = await write(server, 'spicy');
    expect(weaker).not.toBe(first);
    const long = server.chat({
      model: 'spicy',
      messages: [{ role: 'user', content: 'Go on.' }],
      grammar: 'root ::= [a-z]{300}',
      stream: true,
    });
    const stream = await long;
    expect((await unload(server, 'spicy')).status).toBe(200);
    const { text, isDone } = await readStream(stream);
    expect([isDone, text.length]).toEqual([true, 300]);
    const gone = await server.chat({ model: 'spicy', messages: [{ role: 'user', content: 'a' }] });
    expect([gone.status, (await gone.json()).error.code]).toEqual([404, 'model_not_found']);
    await until(
      () => answers,
      (count) => count > 6,
    );
    isOver = true;
    await people;
  }, 40_000);

  it('is written down with its checksum and served again after a restart', async () => {
    const server = await start();
    const sha256 = createHash('sha256').update(FILES['spicy.gguf']).digest('hex');
    expect((await load(server, { adapter: 'spicy', sha256 })).status).toBe(200);
    const text = await write(server, 'spicy');
    const read = (name: string) => readFile(path.join(server.modelsDir, name));
    const { models } = JSON.parse((await read('registry.json')).toString());
    const entry = models.find(({ name }: { name: string }) => name === 'spicy');
    expect(entry).toMatchObject({ sha256, adapter: { base: 'tiny', scale: 1, isServed: true } });
    const registry = { models: [{ ...entry, file: 'spicy' }] };
    const files = {
      'tiny.gguf': await read('tiny.gguf'),
      'registry.json': Buffer.from(JSON.stringify(registry)),
    };
    const again = await startTestServer({ files: { ...FILES, ...files }, env: { INFERENCE_MODEL: 'tiny' } });
    servers.push(again);
    expect(await served(again)).toContain('spicy');
    expect(await write(again, 'spicy')).toBe(text);
  });

  it('leaves with its base', async () => {
    const server = await start({ files: { 'next.gguf': buildTinyGguf({ seed: 2 }) } });
    await load(server, { adapter: 'spicy' });
    await server.post('/admin/models/load', { model: 'next' });
    await until(
      () => served(server),
      (names) => !names.includes('tiny') && !names.includes('spicy'),
    );
  });

  it.each([
    ['another checksum', { adapter: 'spicy', sha256: 'a'.repeat(64) }, /checksum is [0-9a-f]{64}, not aaa/],
    ['another width', { adapter: 'wide' }, /attn_output\.weight has the shape 64 x 64 in its base/],
    ['another architecture', { adapter: 'gemma' }, /is for models of gemma; its base is of llama/],
    ['a file that is cut short', { adapter: 'cut' }, /cut short/],
    ['a model in its place', { adapter: 'tiny' }, /of the name tiny is served/],
    ['a model that is no adapter', { adapter: 'model' }, /not a LoRA adapter/],
    ['no file', { adapter: 'absent' }, /no model "absent"/],
    ['a base without weights', { adapter: 'spicy', base: 'composer' }, /composer has no weights/],
  ])('is refused in words: %s', async (_, body, message) => {
    const files = {
      'wide.gguf': buildTinyAdapter({ embedding: 128 }),
      'gemma.gguf': buildTinyAdapter({ architecture: 'gemma' }),
      'cut.gguf': buildTinyAdapter().subarray(0, 1200),
      'model.gguf': buildTinyGguf({ layers: 1 }),
    };
    const server = await start({ files });
    const refused = await load(server, body);
    expect(refused.status).toBe(400);
    expect((await refused.json()).error).toMatchObject({
      code: 'model_refused',
      message: expect.stringMatching(message),
    });
    expect(await served(server)).toEqual(['tiny', 'composer']);
    expect((await unload(server, 'spicy')).status).toBe(404);
    expect((await unload(server, 'tiny')).status).toBe(404);
  });

  it('is no model by itself: neither chosen at the start nor loaded as one', async () => {
    const server = await startTestServer({ files: FILES });
    servers.push(server);
    expect(await served(server)).toEqual(['composer']);
    const refused = await server.post('/admin/models/load', { model: 'spicy' });
    expect((await refused.json()).error.message).toMatch(/it is an adapter.*load it beside its base/);
  });
});
