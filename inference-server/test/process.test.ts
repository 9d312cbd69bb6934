import { appendFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import OpenAI, { toFile } from 'openai';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from './support/hold.ts';
import { startHubStandIn } from './support/hub-stand-in.ts';
import { readStream } from './support/read-stream.ts';
import { type RunningProcess, runProcess } from './support/run-process.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

let folder: string;
const running: RunningProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'process-test-'));
});
afterEach(async () => {
  for (const { child, exit } of running.splice(0)) {
    if (child.exitCode === null) child.kill('SIGKILL');
    await exit();
  }
  await rm(folder, { recursive: true, force: true });
});

function run(...args: Parameters<typeof runProcess>): RunningProcess {
  const started = runProcess(args[0], args[1], {
    INFERENCE_MODELS_DIR: folder,
    INFERENCE_DATA_DIR: path.join(folder, 'data'),
    INFERENCE_GPU: 'none',
    ...args[2],
  });
  running.push(started);
  return started;
}

async function startServer(args: readonly string[] = [], env: Record<string, string> = {}) {
  const server = run('main.ts', ['--port', '0', ...args], env);
  const [, port] = await server.untilOutput(/"port":(\d+)/);
  await server.untilOutput(/"msg":"(ready|model refused|model not found)"/);
  return { ...server, base: `http://127.0.0.1:${port}` };
}

const post = (base: string, body: object) =>
  fetch(`${base}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('npm run inference', () => {
  it('starts on the model that comes with it, on the composer when asked, and on a file given by its path', {
    timeout: 60_000,
  }, async () => {
    const listed = async ({ base }: { base: string }) => (await fetch(`${base}/v1/models`)).json();
    expect(await listed(await startServer())).toMatchObject({
      data: [{ id: 'chef-mini', default: true, writes: 'recipes' }, { id: 'composer' }],
    });
    const onComposer = await startServer([], { INFERENCE_MODEL: 'composer' });
    expect(await listed(onComposer)).toMatchObject({ data: [{ id: 'composer', default: true }] });
    const file = path.join(folder, 'mine.gguf');
    await writeFile(file, buildTinyGguf());
    const onModel = await startServer(['--model', file]);
    const answer = await post(onModel.base, { messages: [{ role: 'user', content: 'a' }], max_tokens: 2 });
    expect(await answer.json()).toMatchObject({ model: 'mine', usage: { completion_tokens: 2 } });
  });

  it('ends on a signal after the open answers, with 0', async () => {
    await writeFile(path.join(folder, 'tiny.gguf'), buildTinyGguf());
    const server = await startServer();
    const response = await post(server.base, {
      messages: [{ role: 'user', content: 'a' }],
      grammar: 'root ::= [a-z]{300}',
      stream: true,
    });
    server.child.kill('SIGTERM');
    const answer = await readStream(response);
    expect([answer.isDone, answer.text.length]).toEqual([true, 300]);
    expect(await server.exit()).toBe(0);
  });

  it('goes on with a batch where a killed process stopped, every line once', {
    timeout: 60_000,
  }, async () => {
    await writeFile(path.join(folder, 'tiny.gguf'), buildTinyGguf());
    const first = await startServer([], { INFERENCE_BATCH_CONCURRENCY: '2' });
    const ids = Array.from({ length: 60 }, (_, index) => `line-${index}`);
    const lines = ids.map((id) => ({
      custom_id: id,
      method: 'POST',
      url: '/v1/completions',
      body: { prompt: id, max_tokens: 40, grammar: 'root ::= [a-z]{40}' },
    }));
    const openai = (base: string) => new OpenAI({ apiKey: 'none', baseURL: `${base}/v1`, maxRetries: 0 });
    const before = openai(first.base);
    const text = lines.map((line) => JSON.stringify(line)).join('\n');
    const input = await toFile(Buffer.from(text), 'in.jsonl');
    const { id: fileId } = await before.files.create({ file: input, purpose: 'batch' });
    const { id } = await before.batches.create({
      input_file_id: fileId,
      endpoint: '/v1/completions',
      completion_window: '24h',
    });
    const results = path.join(folder, 'data', 'batches', `${id}.output.jsonl`);
    const countLines = async () => (await readFile(results, 'utf8').catch(() => '')).split('\n').length - 1;
    await until(countLines, (count) => count >= 5);
    first.child.kill('SIGKILL');
    await first.exit();
    const kept = await countLines();
    expect(kept).toBeLessThan(60);
    // What a process that dies in the middle of a write leaves.
    await appendFile(results, '{"custom_id":"line-59","resp');
    const second = openai((await startServer()).base);
    const batch = await until(
      () => second.batches.retrieve(id),
      ({ status }) => status === 'completed',
    );
    expect(batch.request_counts).toEqual({ total: 60, completed: 60, failed: 0 });
    const output = await (await second.files.content(batch.output_file_id ?? '')).text();
    const answered = output
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).custom_id);
    expect(answered.sort()).toEqual(ids.sort());
  });

  it('never logs what people write or what is answered', async () => {
    await writeFile(path.join(folder, 'tiny.gguf'), buildTinyGguf());
    const server = await startServer([], { INFERENCE_LOG_LEVEL: 'trace' });
    const secret = 'grandmothers-secret';
    const bodies = [
      { messages: [{ role: 'user', content: secret }], max_tokens: 3, user: 'usr_1' },
      { messages: [{ role: 'user', content: secret }], grammar: 'root ::= "answered-secret"' },
      { model: 'composer', messages: [{ role: 'user', content: secret }] },
      { messages: secret },
    ];
    for (const body of bodies) await (await post(server.base, body)).text();
    server.child.kill('SIGTERM');
    await server.exit();
    expect(server.output()).toMatch(/"outcome":"stop"/);
    expect(server.output()).not.toContain('secret');
  });

  it('names every bad variable and ends with 1', async () => {
    const server = run('main.ts', [], { INFERENCE_PORT: 'many', INFERENCE_SEQUENCES: '0' });
    expect(await server.exit()).toBe(1);
    expect(server.output()).toMatch(/INFERENCE_PORT[\s\S]*INFERENCE_SEQUENCES/);
  });

  it('says that the port is taken, and the way out', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const server = run('main.ts', ['--port', String(port)]);
    expect(await server.exit()).toBe(1);
    expect(server.output()).toMatch(/taken.*--port/);
    other.close();
  });

  it.each([
    [['--prot', '1'], /^Unknown option '--prot'[\s\S]*Usage/],
    [['--port', '0', '--host', '203.0.113.7'], /^The address of --host .* none of this machine/],
  ])('says in words what is wrong with %j', async (args, message) => {
    const server = run('main.ts', args);
    expect(await server.exit()).toBe(1);
    expect(server.output()).toMatch(message);
    expect(server.output()).not.toContain('    at ');
  });

  it('warns when it can be reached from elsewhere and wants no token', { timeout: 60_000 }, async () => {
    const composer = ['--model', 'composer', '--host', '0.0.0.0'];
    const open = await startServer(composer);
    expect(open.output()).toMatch(/"level":40.*set INFERENCE_TOKEN/);
    const closed = await startServer(composer, { INFERENCE_TOKEN: 'service-token' });
    expect(closed.output()).not.toContain('INFERENCE_TOKEN');
  });

  it('explains itself', async () => {
    const server = run('main.ts', ['--help']);
    expect(await server.exit()).toBe(0);
    expect(server.output()).toContain('--model');
  });
});

describe('npm run model', () => {
  it('pulls from the hub that HF_ENDPOINT names, and lists what is there', async () => {
    const bytes = buildTinyGguf();
    const hub = await startHubStandIn({ 'chef/tiny@main/tiny.gguf': { bytes, token: 'hf_t' } });
    const env = { HF_ENDPOINT: hub.endpoint, HF_TOKEN: 'hf_t' };
    const pull = run('model-command.ts', ['pull', 'chef/tiny/tiny.gguf'], env);
    expect(await pull.exit()).toBe(0);
    expect(pull.output()).toMatch(/100 %[\s\S]*sha256 [0-9a-f]{64}, as the hub says/);
    await writeFile(path.join(folder, 'broken.gguf'), bytes.subarray(0, 1000));
    const list = run('model-command.ts', ['list']);
    expect(await list.exit()).toBe(0);
    expect(list.output()).toMatch(/tiny {2}468 kB {2}llama, 0\.1 M parameters, context 16384/);
    expect(list.output()).toMatch(/broken.*cannot be used: it is cut short/);
    await hub.close();
  });

  it('ends with 1 and a sentence when it cannot, and with 2 when it is called wrongly', async () => {
    const pull = run('model-command.ts', ['pull', 'nonsense']);
    expect(await pull.exit()).toBe(1);
    expect(pull.output()).toMatch(/^model: "nonsense" is not a model file/);
    const wrong = run('model-command.ts', ['push']);
    expect(await wrong.exit()).toBe(2);
    expect(wrong.output()).toContain('Usage');
  });
});
