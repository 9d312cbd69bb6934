import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { chooseModel } from '../src/registry/find-model-file.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
const start = async (options: Parameters<typeof startTestServer>[0]) => {
  const server = await startTestServer(options);
  servers.push(server);
  return server;
};
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

async function describeDefault(server: TestServer) {
  const models = await (await fetch(`${server.base}/v1/models`)).json();
  const ready = await fetch(`${server.base}/health/ready`);
  return { first: models.data[0], readiness: ready.status, health: await ready.json() };
}

/** A file whose every tensor is there and whose vocabulary says the same word twice: llama.cpp aborts over it. */
function withDuplicateToken(): Buffer {
  const bytes = buildTinyGguf();
  const at = bytes.indexOf(Buffer.from('th', 'latin1'), bytes.indexOf('tokenizer.ggml.tokens'));
  bytes.write('in', at, 'latin1');
  return bytes;
}

const tiny = buildTinyGguf();
const damaged: readonly [string, Buffer, RegExp][] = [
  ['is empty', Buffer.alloc(0), /cut short/],
  ['is no GGUF file', Buffer.from('<html>404 not found</html>'.repeat(50)), /not a GGUF file/],
  ['is cut short in its head', tiny.subarray(0, 3000), /cut short/],
  ['is cut short in its weights', tiny.subarray(0, tiny.length - 5000), /5\d{3} of \d+ bytes are missing/],
  [
    'claims absurd counts',
    Buffer.concat([tiny.subarray(0, 8), Buffer.alloc(16, 0x7f), tiny.subarray(24)]),
    /damaged/,
  ],
  [
    'has another version',
    Buffer.concat([tiny.subarray(0, 4), Buffer.from([9, 0, 0, 0]), tiny.subarray(8)]),
    /version 9/,
  ],
  ['is of an architecture that llama.cpp does not know', buildTinyGguf({ architecture: 'quux' }), /quux/],
  ['makes llama.cpp abort', withDuplicateToken(), /trial process/],
];

describe('a model file that', () => {
  it.each(damaged)('%s is refused with a message, and the composer answers', async (_, bytes, message) => {
    const server = await start({
      files: { 'broken.gguf': bytes },
      env: { INFERENCE_PROBE_TIMEOUT_MS: '30000' },
    });
    const { first, readiness, health } = await describeDefault(server);
    expect(first).toMatchObject({ id: 'composer', default: true, state: 'fallback' });
    expect(first.reason).toMatch(message);
    expect(first.reason).toContain('broken.gguf');
    expect([readiness, health.status]).toEqual([200, 'degraded']);
  });
});

describe('the model by default', () => {
  it('is the composer, with the reason, where there is no file', async () => {
    const { first, health } = await describeDefault(await start({}));
    expect(first).toMatchObject({ id: 'composer', kind: 'composer', default: true, state: 'ready' });
    expect(first.reason).toContain('no model file');
    expect(health.status).toBe('ok');
  });

  it('is the newest file, after a trial load, and the composer is there beside it', async () => {
    const server = await start({ tiny: {}, env: { INFERENCE_PROBE_TIMEOUT_MS: '30000' } });
    const models = await (await fetch(`${server.base}/v1/models`)).json();
    expect(models.data.map((model: { id: string }) => model.id)).toEqual(['tiny', 'composer']);
    expect(models.data[0]).toMatchObject({ default: true, kind: 'embedded', parameters: 115_648 });
    const answer = await server.chat({ messages: [{ role: 'user', content: 'a' }], max_tokens: 1 });
    expect((await answer.json()).model).toBe('tiny');
  });

  it('is one that comes with the program where nobody has laid another', async () => {
    const ours = await mkdtemp(path.join(tmpdir(), 'bundled-'));
    const own = await mkdtemp(path.join(tmpdir(), 'own-'));
    await writeFile(path.join(ours, 'ours.gguf'), buildTinyGguf());
    expect(await chooseModel(null, [own, ours])).toMatchObject({ kind: 'file', file: { name: 'ours' } });
    await writeFile(path.join(own, 'mine.gguf'), buildTinyGguf());
    expect(await chooseModel(null, [own, ours])).toMatchObject({ kind: 'file', file: { name: 'mine' } });
    expect(await chooseModel('ours', [own, ours])).toMatchObject({ kind: 'file', file: { name: 'ours' } });
    await Promise.all([ours, own].map((folder) => rm(folder, { recursive: true })));
  });

  it.each(['tiny', 'tiny.gguf'])('is the one asked for by the name %s', async (name) => {
    const server = await start({
      tiny: {},
      files: { 'zzz.gguf': buildTinyGguf({ seed: 2 }) },
      env: { INFERENCE_MODEL: name },
    });
    expect((await describeDefault(server)).first).toMatchObject({ id: 'tiny' });
  });

  it('is the composer when a file is asked for that is not there', async () => {
    const server = await start({ tiny: {}, env: { INFERENCE_MODEL: 'absent' } });
    const { first, health } = await describeDefault(server);
    expect(first).toMatchObject({ id: 'composer', state: 'fallback' });
    expect(first.reason).toContain('"absent"');
    expect(health.status).toBe('degraded');
  });

  it('is the composer when the composer is asked for', async () => {
    const server = await start({ tiny: {}, env: { INFERENCE_MODEL: 'composer' } });
    expect((await describeDefault(server)).first).toMatchObject({ id: 'composer', state: 'ready' });
  });
});
