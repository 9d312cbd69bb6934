import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type PullProgress, pullModel } from '../src/registry/hub/pull-model.ts';
import { type HubStandIn, startHubStandIn } from './support/hub-stand-in.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const bytes = buildTinyGguf({ seed: 7 });
const sha256 = createHash('sha256').update(bytes).digest('hex');
const TOKEN = 'hf_secret';
const NAME = 'chef/tiny/tiny-f32.gguf';
let folder: string;
let hub: HubStandIn;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pull-test-'));
  hub = await startHubStandIn({
    'chef/tiny@main/tiny-f32.gguf': { bytes },
    'chef/tiny@v2/deep/er/tiny.gguf': { bytes },
    'chef/tiny@main/small.gguf': { bytes, isSmall: true },
    'chef/gated@main/tiny.gguf': { bytes, token: TOKEN },
    'chef/wrong@main/tiny.gguf': { bytes, announcedSha256: '0'.repeat(64) },
    'chef/page@main/page.gguf': { bytes: Buffer.from('<html>sign in</html>'.repeat(9)) },
  });
});
afterEach(async () => {
  await hub.close();
  await rm(folder, { recursive: true, force: true });
});

const pull = (name: string, options: Partial<Parameters<typeof pullModel>[1]> = {}) =>
  pullModel(name, {
    hub: { endpoint: hub.endpoint, token: null },
    folder,
    retryDelayMs: 1,
    ...options,
  });
const storageRequests = () => hub.seen.filter((request) => request.host === 'storage');

describe('pullModel', () => {
  it('fetches, compares the checksum, and leaves the file and nothing else', async () => {
    const progress: PullProgress[] = [];
    const model = await pull(NAME, { onProgress: (step) => progress.push(step) });
    expect(model).toEqual({
      path: path.join(folder, 'tiny-f32.gguf'),
      bytes: bytes.length,
      sha256,
      isChecked: true,
    });
    expect(await readdir(folder)).toEqual(['tiny-f32.gguf']);
    expect((await readFile(model.path)).equals(bytes)).toBe(true);
    expect(progress.at(-1)).toEqual({
      receivedBytes: bytes.length,
      totalBytes: bytes.length,
      resumedBytes: 0,
    });
  });

  it('takes a revision and a folder of the repository, and a link from the page', async () => {
    expect((await pull('chef/tiny@v2/deep/er/tiny.gguf')).sha256).toBe(sha256);
    expect((await pull('chef/tiny/resolve/main/tiny-f32.gguf')).sha256).toBe(sha256);
  });

  it('goes on after breaks, asking only for what is missing', async () => {
    hub.breakAfterBytes.push(100_000, 50_000);
    expect((await pull(NAME)).sha256).toBe(sha256);
    expect(storageRequests().map((request) => request.range)).toEqual([
      null,
      'bytes=100000-',
      'bytes=150000-',
    ]);
  });

  it('goes on in a later run', async () => {
    hub.breakAfterBytes.push(200_000);
    await expect(pull(NAME, { retries: 0 })).rejects.toThrow(/broke|ended/);
    expect((await readdir(folder)).sort()).toEqual(['tiny-f32.gguf.partial', 'tiny-f32.gguf.partial.etag']);
    const progress: PullProgress[] = [];
    expect((await pull(NAME, { onProgress: (step) => progress.push(step) })).sha256).toBe(sha256);
    expect(progress[0]?.resumedBytes).toBe(200_000);
    expect(await readdir(folder)).toEqual(['tiny-f32.gguf']);
  });

  it('starts over when the file has changed in the meantime', async () => {
    hub.breakAfterBytes.push(200_000);
    await expect(pull(NAME, { retries: 0 })).rejects.toThrow();
    const changed = buildTinyGguf({ seed: 8 });
    hub.files.set('chef/tiny@main/tiny-f32.gguf', { bytes: changed });
    const model = await pull(NAME);
    expect((await readFile(model.path)).equals(changed)).toBe(true);
    expect(storageRequests().at(-1)?.range).toBeNull();
  });

  it('starts over when the storage ignores ranges', async () => {
    hub.breakAfterBytes.push(1000);
    hub.ignoresRanges = true;
    expect((await pull(NAME)).sha256).toBe(sha256);
  });

  it('gives up after the retries, keeping what came', async () => {
    hub.breakAfterBytes.push(10, 10, 10);
    await expect(pull(NAME, { retries: 2 })).rejects.toThrow(/broke|ended/);
    expect(storageRequests()).toHaveLength(3);
  });

  it('sends the token to the hub and never to the storage', async () => {
    await expect(pull('chef/gated/tiny.gguf')).rejects.toThrow(/HF_TOKEN/);
    const model = await pull('chef/gated/tiny.gguf', { hub: { endpoint: hub.endpoint, token: TOKEN } });
    expect(model.sha256).toBe(sha256);
    expect(storageRequests().map((request) => request.authorization)).toEqual([null]);
  });

  it('takes a small file, for which the hub has no checksum', async () => {
    expect(await pull('chef/tiny/small.gguf')).toMatchObject({ isChecked: false, sha256 });
  });

  it('deletes what has the wrong checksum, and what is no model', async () => {
    await expect(pull('chef/wrong/tiny.gguf')).rejects.toThrow(/checksum/);
    await expect(pull('chef/page/page.gguf')).rejects.toThrow(/not a GGUF file/);
    expect((await readdir(folder)).filter((name) => name.endsWith('.gguf'))).toEqual([]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  });

  it('says what is wrong', async () => {
    await expect(pull('chef/tiny/absent.gguf')).rejects.toThrow(/no such file/);
    await expect(pull('chef/tiny/../../etc/x.gguf')).rejects.toThrow(/not a model file/);
    await expect(pull('tiny.gguf')).rejects.toThrow(/<owner>\/<repository>/);
    await expect(pull('chef/tiny/readme.md')).rejects.toThrow(/not a model file/);
    const gone = { endpoint: 'http://127.0.0.1:9', token: null };
    await expect(pull(NAME, { hub: gone })).rejects.toThrow(/cannot be reached/);
  });

  it('can be stopped', async () => {
    const stop = AbortSignal.abort(new Error('stopped'));
    await expect(pull(NAME, { signal: stop })).rejects.toThrow();
    expect(await readdir(folder)).not.toContain('tiny-f32.gguf');
  });
});
