import OpenAI, { toFile } from 'openai';
import { afterEach, describe, expect, it } from 'vitest';
import { endlessChat, until } from './support/hold.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './support/start-test-server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(options: TestServerOptions = {}) {
  const server = await startTestServer({ tiny: {}, ...options });
  servers.push(server);
  const client = new OpenAI({ apiKey: 'none', baseURL: `${server.base}/v1`, maxRetries: 0 });
  return { server, client };
}

const lineOf = (id: string, body: object = {}) => ({
  custom_id: id,
  method: 'POST',
  url: '/v1/chat/completions',
  body: { model: 'tiny', messages: [{ role: 'user', content: id }], grammar: 'root ::= [xyz]{4}', ...body },
});

async function createBatch(client: OpenAI, lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const file = await client.files.create({
    file: await toFile(Buffer.from(text), 'in.jsonl'),
    purpose: 'batch',
  });
  return client.batches.create({
    input_file_id: file.id,
    endpoint: '/v1/chat/completions',
    completion_window: '24h',
    metadata: { for: 'a test' },
  });
}

const isOver = ({ status }: { status: string }) =>
  ['completed', 'failed', 'cancelled', 'expired'].includes(status);
const untilOver = (client: OpenAI, id: string) => until(() => client.batches.retrieve(id), isOver);

async function readResults(client: OpenAI, fileId: string | null | undefined) {
  const text = await (await client.files.content(fileId ?? '')).text();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

describe('/v1/batches', () => {
  it('answers every line, good ones in one file and bad ones in another', async () => {
    const { client, server } = await start();
    const created = await createBatch(client, [
      ...['a', 'b', 'c'].map((id) => lineOf(id)),
      lineOf('bad', { temperature: 99 }),
      lineOf('lost', { model: 'nobody' }),
    ]);
    expect(created).toMatchObject({ object: 'batch', status: 'validating', metadata: { for: 'a test' } });
    const batch = await untilOver(client, created.id);
    expect(batch).toMatchObject({
      status: 'completed',
      request_counts: { total: 5, completed: 3, failed: 2 },
    });
    const good = await readResults(client, batch.output_file_id);
    expect(good.map(({ custom_id: id }) => id).sort()).toEqual(['a', 'b', 'c']);
    expect(good[0]?.response).toMatchObject({
      status_code: 200,
      body: { object: 'chat.completion', usage: { completion_tokens: 4 } },
    });
    const bad = await readResults(client, batch.error_file_id);
    // By its line, so that each is told from the others and stays the same when a batch goes on after a crash.
    const requestIds = [...good, ...bad].map(({ response }) => response.request_id);
    expect(requestIds.sort()).toEqual([1, 2, 3, 4, 5].map((line) => `${batch.id}-${line}`));
    const statuses = bad.map(({ custom_id: id, response }) => [id, response.status_code]);
    expect(statuses.sort()).toEqual([
      ['bad', 400],
      ['lost', 404],
    ]);
    expect(await server.metric('chef_inference_batch_lines_total', 'completed')).toBe(3);
  });

  it.each([
    ['not JSON', ['{'], 'invalid_json_line'],
    ['of another endpoint', [{ ...lineOf('a'), url: '/v1/completions' }], 'mismatched_endpoint'],
    ['named twice', [lineOf('a'), lineOf('a')], 'duplicate_custom_id'],
    ['without an id', [{ ...lineOf('a'), custom_id: undefined }], 'invalid_request'],
    ['to be streamed', [lineOf('a', { stream: true })], 'invalid_request'],
    ['none at all', [''], 'empty_file'],
  ])('fails as a whole for a line that is %s', async (_, lines, code) => {
    const { client } = await start({});
    const { id } = await createBatch(client, lines);
    const batch = await untilOver(client, id);
    expect(batch).toMatchObject({ status: 'failed', errors: { data: [{ code }] } });
  });

  it('is listed by pages, newest first, with its files', async () => {
    const { client } = await start();
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push((await createBatch(client, [lineOf(name)])).id);
    for (const id of ids) await untilOver(client, id);
    const listed = [];
    for await (const batch of client.batches.list({ limit: 2 })) listed.push(batch.id);
    expect(listed.sort()).toEqual(ids.sort());
    await expect(client.batches.list({ after: 'batch_lost' })).rejects.toMatchObject({
      status: 400,
      param: 'after',
    });
    const files = await client.files.list();
    expect(files.data).toHaveLength(6);
    expect((await client.files.list({ limit: 4 })).data).toEqual(files.data.slice(0, 4));
    const paged = [];
    for await (const file of client.files.list({ limit: 4, purpose: 'batch' })) paged.push(file.purpose);
    expect(paged).toEqual(['batch', 'batch', 'batch']);
    const [first] = files.data;
    await client.files.delete(first?.id ?? '');
    await expect(client.files.retrieve(first?.id ?? '')).rejects.toMatchObject({ status: 404 });
  });

  it('waits while people ask, makes room for them, and goes on after', async () => {
    const { client, server } = await start({
      env: { INFERENCE_SEQUENCES: '1', INFERENCE_CONTEXT_TOKENS: '16384', INFERENCE_MAX_TOKENS: '16000' },
    });
    const long = { max_tokens: 1500, grammar: 'root ::= [a-z]{1500}' };
    const { id } = await createBatch(client, [lineOf('long', long), lineOf('short')]);
    await until(
      () => server.metric('vllm:num_requests_running', 'model_name="tiny"'),
      (count) => count === 1,
    );
    const person = await server.chat({ ...endlessChat(), stream: false, max_tokens: 2 });
    expect(person.status).toBe(200);
    expect((await client.batches.retrieve(id)).request_counts?.completed).toBe(0);
    const batch = await untilOver(client, id);
    expect(batch).toMatchObject({ status: 'completed', request_counts: { completed: 2 } });
  });

  it('can be cancelled, and keeps what it has', async () => {
    const { client } = await start({
      env: { INFERENCE_BATCH_CONCURRENCY: '1', INFERENCE_MAX_TOKENS: '2000' },
    });
    const slow = { max_tokens: 150, grammar: 'root ::= [a-z]{150}' };
    const { id } = await createBatch(
      client,
      Array.from({ length: 200 }, (_, index) => lineOf(`${index}`, slow)),
    );
    await until(
      () => client.batches.retrieve(id),
      ({ status }) => status === 'in_progress',
    );
    const { input_file_id: input } = await client.batches.retrieve(id);
    await expect(client.files.delete(input)).rejects.toMatchObject({
      status: 409,
      message: expect.stringContaining(id),
    });
    expect(await client.batches.cancel(id)).toMatchObject({ status: 'cancelling' });
    const batch = await untilOver(client, id);
    expect(batch.status).toBe('cancelled');
    expect(batch.request_counts?.completed).toBeLessThan(200);
    expect(await client.files.delete(input)).toMatchObject({ deleted: true });
    await expect(client.batches.cancel(id)).rejects.toMatchObject({ status: 409 });
  });

  it('tells a file or batch that is not there from one that is', async () => {
    const { client } = await start({});
    await expect(client.batches.retrieve('batch_../../x')).rejects.toMatchObject({ status: 404 });
    await expect(client.files.content('file-nope')).rejects.toMatchObject({ status: 404 });
    const lost = { input_file_id: 'file-nope', completion_window: '24h' } as const;
    await expect(client.batches.create({ ...lost, endpoint: '/v1/chat/completions' })).rejects.toMatchObject({
      code: 'file_not_found',
    });
  });

  it('holds the size of a file and of the store', async () => {
    const { client } = await start({
      env: { INFERENCE_FILE_BYTES_MAX: '300', INFERENCE_STORAGE_BYTES_MAX: '500' },
    });
    const upload = async (bytes: number) =>
      client.files.create({ file: await toFile(Buffer.alloc(bytes, 'x'), 'x.jsonl'), purpose: 'batch' });
    for (const bytes of [70_000, 301]) {
      await expect(upload(bytes)).rejects.toMatchObject({ status: 413 });
    }
    await upload(300);
    await expect(upload(300)).rejects.toMatchObject({ status: 413 });
    const wrong = client.files.create({ file: await toFile(Buffer.from('x'), 'x'), purpose: 'vision' });
    await expect(wrong).rejects.toMatchObject({ status: 400, param: 'purpose' });
  });
});

describe('files and batches', () => {
  it('are seen by the caller that they belong to, and by nobody else', async () => {
    const { server } = await start({
      env: { INFERENCE_TOKEN: 'app:app-secret,app:app-secret-2,ops:ops-secret' },
    });
    const clientOf = (apiKey: string, caller?: string) =>
      new OpenAI({
        apiKey,
        baseURL: `${server.base}/v1`,
        maxRetries: 0,
        ...(caller === undefined ? {} : { defaultHeaders: { 'x-caller-id': caller } }),
      });
    const app = clientOf('app-secret');
    const created = await createBatch(app, [lineOf('a')]);
    const batch = await untilOver(app, created.id);
    expect(batch).toMatchObject({ status: 'completed', request_counts: { completed: 1 } });
    expect(batch).not.toHaveProperty('owner');
    const [input, output] = [batch.input_file_id, batch.output_file_id ?? ''];
    for (const other of [clientOf('ops-secret'), clientOf('app-secret', 'somebody')]) {
      for (const id of [input, output]) {
        await expect(other.files.retrieve(id)).rejects.toMatchObject({ status: 404 });
        await expect(other.files.content(id)).rejects.toMatchObject({ status: 404 });
        await expect(other.files.delete(id)).rejects.toMatchObject({ status: 404 });
      }
      await expect(other.batches.retrieve(batch.id)).rejects.toMatchObject({ status: 404 });
      await expect(other.batches.cancel(batch.id)).rejects.toMatchObject({ status: 404 });
      const order = {
        input_file_id: input,
        endpoint: '/v1/chat/completions',
        completion_window: '24h',
      } as const;
      await expect(other.batches.create(order)).rejects.toMatchObject({ status: 404 });
      expect([(await other.files.list()).data, (await other.batches.list()).data]).toEqual([[], []]);
    }
    // The other token of the same service is the same caller: tokens are replaced while things are under way.
    const again = clientOf('app-secret-2');
    expect((await readResults(again, output)).map((line) => line.custom_id)).toEqual(['a']);
    expect((await again.files.list()).data.map(({ id }) => id).sort()).toEqual([input, output].sort());
    expect((await again.files.retrieve(input)) as object).not.toHaveProperty('owner');
  });
});
