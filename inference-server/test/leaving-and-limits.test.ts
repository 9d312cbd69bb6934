import { afterEach, describe, expect, it } from 'vitest';
import { endlessChat, until } from './support/hold.ts';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer, type TestServerOptions } from './support/start-test-server.ts';

const RUNNING = 'vllm:num_requests_running';
const WAITING = 'vllm:num_requests_waiting';
const TINY = 'model_name="tiny"';
const servers: TestServer[] = [];

async function start(options: TestServerOptions): Promise<TestServer> {
  const server = await startTestServer({
    tiny: {},
    ...options,
    env: {
      INFERENCE_SEQUENCES: '1',
      INFERENCE_CONTEXT_TOKENS: '16384',
      INFERENCE_MAX_TOKENS: '16000',
      ...options.env,
    },
  });
  servers.push(server);
  return server;
}

/** Opens a stream and reads its first chunk, so that it surely runs. */
async function open(server: TestServer, body: object = endlessChat()) {
  const controller = new AbortController();
  const response = await server.chat(body, { signal: controller.signal });
  const reader = response.body?.getReader();
  await reader?.read();
  return { response, reader, leave: () => controller.abort() };
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

describe('a caller who leaves', () => {
  it('stops the decoding within a few tokens and frees the slot for the next', async () => {
    const server = await start({});
    const { leave } = await open(server);
    leave();
    const leftAt = performance.now();
    await until(
      () => server.metric(RUNNING, TINY),
      (running) => running === 0,
    );
    expect(performance.now() - leftAt).toBeLessThan(5000);
    const written = await server.metric('vllm:generation_tokens_total', TINY);
    expect(written).toBeLessThan(2000);
    expect(await server.metric('chef_inference_request_failures_total', 'client_closed')).toBe(1);
    const next = await server.chat({ ...endlessChat(), stream: false, max_tokens: 3 });
    expect(next.status).toBe(200);
  });

  it('stops the decoding also when the answer was not to be streamed', async () => {
    const server = await start({});
    const controller = new AbortController();
    const pending = server.chat({ ...endlessChat(), stream: false }, { signal: controller.signal });
    await until(
      () => server.metric(RUNNING, TINY),
      (running) => running === 1,
    );
    controller.abort();
    await expect(pending).rejects.toThrow();
    await until(
      () => server.metric(RUNNING, TINY),
      (running) => running === 0,
    );
  });

  it('gives up its place in the queue', async () => {
    const server = await start({});
    const first = await open(server);
    const controller = new AbortController();
    const second = server.chat(endlessChat(), { signal: controller.signal });
    await until(
      () => server.metric(WAITING, TINY),
      (waiting) => waiting === 1,
    );
    controller.abort();
    await expect(second).rejects.toThrow();
    await until(
      () => server.metric(WAITING, TINY),
      (waiting) => waiting === 0,
    );
    first.leave();
  });

  it('does not hold the slot by reading slowly', async () => {
    const server = await start({});
    const slow = await open(server, { ...endlessChat(), max_tokens: 300 });
    const next = await server.chat({ ...endlessChat(), max_tokens: 5, stream: false });
    expect(next.status).toBe(200);
    slow.leave();
  });
});

describe('admission', () => {
  it('refuses with 503 and Retry-After when the queue is full, and at once', async () => {
    const server = await start({ env: { INFERENCE_QUEUE_MAX: '0' } });
    const { leave } = await open(server);
    const askedAt = performance.now();
    const refused = await server.chat(endlessChat());
    expect(performance.now() - askedAt).toBeLessThan(2000);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await refused.json()).error).toMatchObject({ code: 'overloaded', type: 'overloaded_error' });
    expect((await fetch(`${server.base}/health/ready`)).status).toBe(503);
    leave();
    await until(
      async () => (await fetch(`${server.base}/health/ready`)).status,
      (status) => status === 200,
    );
  });

  it('refuses who waited too long', async () => {
    const server = await start({ env: { INFERENCE_QUEUE_WAIT_MAX_MS: '50' } });
    const { leave } = await open(server);
    const refused = await server.chat(endlessChat());
    expect(refused.status).toBe(503);
    leave();
  });

  it('holds a named caller to its quota, and nobody else', async () => {
    const server = await start({ env: { INFERENCE_CALLER_REQUESTS_PER_MINUTE: '2' } });
    const ask = (user: string) => server.chat({ ...endlessChat(), stream: false, max_tokens: 1, user });
    const statuses = [];
    for (const user of ['a', 'a', 'a', 'b']) statuses.push((await ask(user)).status);
    expect(statuses).toEqual([200, 200, 429, 200]);
    const refused = await ask('a');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(1);
    expect((await refused.json()).error).toMatchObject({
      code: 'rate_limit_exceeded',
      type: 'rate_limit_error',
    });
  });

  it('ends an answer that takes too long, by status or by a last event', async () => {
    const server = await start({ env: { INFERENCE_DEADLINE_MS: '150' } });
    const whole = await server.chat({ ...endlessChat(), stream: false });
    expect(whole.status).toBe(504);
    const streamed = await readStream(await server.chat(endlessChat()));
    expect(streamed.chunks.at(-1)?.error).toMatchObject({ code: 'deadline_exceeded', type: 'timeout_error' });
    expect(streamed.isDone).toBe(false);
  });
});

describe('shutting down', () => {
  it('lets the open answers end, refuses those who wait and those who come', async () => {
    const server = await start({ env: { INFERENCE_DRAIN_MS: '20000' } });
    const running = server.chat({ ...endlessChat(), max_tokens: 400 });
    await until(
      () => server.metric(RUNNING, TINY),
      (count) => count === 1,
    );
    const waiting = server.chat(endlessChat(2));
    await until(
      () => server.metric(WAITING, TINY),
      (count) => count === 1,
    );
    const closed = server.close();
    servers.splice(0);
    expect((await waiting).status).toBe(503);
    const answer = await readStream(await running);
    expect(answer.finishReason).toBe('length');
    expect(answer.isDone).toBe(true);
    await closed;
    await expect(fetch(`${server.base}/health/live`)).rejects.toThrow();
  });

  it('does not wait for ever', async () => {
    const server = await start({ env: { INFERENCE_DRAIN_MS: '100' } });
    const { reader } = await open(server);
    const startedAt = performance.now();
    await server.close();
    servers.splice(0);
    expect(performance.now() - startedAt).toBeLessThan(5000);
    await expect(
      (async () => {
        for (;;) if ((await reader?.read())?.done !== false) return;
      })(),
    ).rejects.toThrow();
  });
});
