import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { readServerConfig } from '../src/config.ts';
import { UpstreamEngine } from '../src/engines/upstream/upstream-engine.ts';
import { createLogger } from '../src/telemetry/logger.ts';
import { until } from './support/hold.ts';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

type Behaviour = (response: ServerResponse) => void;

interface StandIn {
  readonly url: string;
  seen: number;
  isUp: boolean;
  behave: Behaviour;
  close(): Promise<void>;
}

const chunk = (text: string, finish: string | null = null) =>
  `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content: text }, finish_reason: finish }] })}\n\n`;
const usage = `data: ${JSON.stringify({
  choices: [],
  usage: { prompt_tokens: 7, completion_tokens: 3, prompt_tokens_details: { cached_tokens: 5 } },
})}\n\n`;

const answers: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.end(`${chunk('Hel')}${chunk('lo')}${chunk('', 'stop')}${usage}data: [DONE]\n\n`);
};
const refuses =
  (status: number): Behaviour =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');
const breaksAfterText: Behaviour = (response) => {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.write(chunk('Hel'), () => setTimeout(() => response.destroy(), 10));
};
const breaksBeforeText: Behaviour = (response) => {
  response.destroy();
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

/** Speaks as much of OpenAI's protocol as an engine behind us must. */
async function startStandIn(behave: Behaviour): Promise<StandIn> {
  const server = createServer((request, response) => {
    if (!standIn.isUp) response.destroy();
    else if (request.url === '/v1/models') {
      response.end(JSON.stringify({ data: [{ id: 'big', max_model_len: 8192 }] }));
    } else {
      standIn.seen++;
      request.resume().on('end', () => standIn.behave(response));
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const standIn: StandIn = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen: 0,
    isUp: true,
    behave,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  open.push(standIn);
  return standIn;
}

async function startServer(
  standIns: readonly StandIn[],
  env: Record<string, string> = {},
): Promise<TestServer> {
  const server = await startTestServer({
    env: {
      INFERENCE_UPSTREAM_URLS: standIns.map(({ url }) => url).join(','),
      INFERENCE_UPSTREAM_HEALTH_MS: '30',
      ...env,
    },
  });
  open.unshift(server);
  return server;
}

const hello = { model: 'big', messages: [{ role: 'user', content: 'Hello?' }], stream: true };
const askStream = async (server: TestServer) =>
  readStream(await server.chat({ ...hello, stream_options: { include_usage: true } }));

describe('an upstream model', () => {
  it('is the default, and its answers and counts are handed on', async () => {
    const server = await startServer([await startStandIn(answers)]);
    const answer = await askStream(server);
    expect([answer.text, answer.finishReason, answer.isDone]).toEqual(['Hello', 'stop', true]);
    expect(answer.chunks.at(-1)?.usage).toMatchObject({ prompt_tokens: 7, completion_tokens: 3 });
    const models = await (await fetch(`${server.base}/v1/models`)).json();
    expect(models.data[0]).toMatchObject({ id: 'big', kind: 'upstream', max_model_len: 8192, default: true });
    expect(await server.metric('vllm:prefix_cache_hits_total', 'big')).toBe(5);
  });

  it.each([
    ['breaks before it says anything', breaksBeforeText],
    ['is overloaded', refuses(503)],
    ['fails', refuses(500)],
  ])('is asked at another replica when one %s', async (_, behaviour) => {
    const [bad, good] = [await startStandIn(behaviour), await startStandIn(answers)];
    const server = await startServer([bad, good]);
    for (let count = 0; count < 6; count++) expect((await askStream(server)).text).toBe('Hello');
    expect(good.seen).toBe(6);
  });

  it('is never asked twice once text has come', async () => {
    const [one, other] = [await startStandIn(breaksAfterText), await startStandIn(breaksAfterText)];
    const server = await startServer([one, other]);
    const answer = await askStream(server);
    expect(answer.text).toBe('Hel');
    expect(answer.chunks.at(-1)?.error?.code).toBe('engine_failed');
    expect([answer.isDone, one.seen + other.seen]).toEqual([false, 1]);
  });

  it('hands on a refusal of the request itself, once', async () => {
    const standIn = await startStandIn(refuses(400));
    const server = await startServer([standIn, await startStandIn(refuses(400))]);
    const refused = await server.chat(hello);
    expect([refused.status, (await refused.json()).error.code]).toEqual([400, 'invalid_request']);
  });

  it('is left alone while it keeps failing, and recovers by itself', async () => {
    const standIn = await startStandIn(refuses(500));
    const env = { INFERENCE_MODEL_BREAKER_FAILURES: '2', INFERENCE_MODEL_BREAKER_COOLDOWN_MS: '150' };
    const server = await startServer([standIn], env);
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await server.chat(hello)).status);
    expect(statuses).toEqual([500, 500, 503, 503]);
    expect(standIn.seen).toBe(2);
    expect(await server.metric('chef_inference_breaker_open', 'big')).toBe(1);
    standIn.behave = answers;
    await until(
      async () => (await server.chat(hello)).status,
      (status) => status === 200,
    );
    await until(
      () => server.metric('chef_inference_breaker_open', 'big'),
      (isOpen) => isOpen === 0,
    );
  });

  it('is left alone too while it breaks in the middle of every answer', async () => {
    const standIn = await startStandIn(breaksAfterText);
    const env = { INFERENCE_MODEL_BREAKER_FAILURES: '2', INFERENCE_MODEL_BREAKER_COOLDOWN_MS: '60000' };
    const server = await startServer([standIn], env);
    for (let count = 0; count < 2; count++) expect((await askStream(server)).text).toBe('Hel');
    expect((await server.chat(hello)).status).toBe(503);
    expect(standIn.seen).toBe(2);
  });

  it('is found when it comes up later; until then the composer answers', async () => {
    const standIn = await startStandIn(answers);
    standIn.isUp = false;
    const server = await startServer([standIn]);
    const first = async () => (await (await fetch(`${server.base}/v1/models`)).json()).data[0];
    expect(await first()).toMatchObject({ id: 'composer', state: 'fallback' });
    standIn.isUp = true;
    await until(first, ({ id }) => id === 'big');
    expect((await askStream(server)).text).toBe('Hello');
  });
});

describe('an engine behind us', () => {
  it('can be drained and put back while the others go on', async () => {
    const [one, two] = [await startStandIn(answers), await startStandIn(answers)];
    const server = await startServer([one, two]);
    const drain = (url: string, isDraining: boolean) =>
      server.post('/admin/upstreams/drain', { url, isDraining });
    const drained = await (await drain(one.url, true)).json();
    const replicas = drained.served.find(({ name }: { name: string }) => name === 'big').replicas;
    expect(replicas).toContainEqual(expect.objectContaining({ url: one.url, isDraining: true }));
    for (let count = 0; count < 5; count++) expect((await askStream(server)).text).toBe('Hello');
    expect([one.seen, two.seen]).toEqual([0, 5]);
    await drain(two.url, true);
    expect((await server.chat(hello)).status).toBe(503);
    await drain(one.url, false);
    expect((await server.chat(hello)).status).toBe(200);
    expect((await drain('http://elsewhere', true)).status).toBe(404);
  });

  it('also counts tokens and makes vectors', async () => {
    const standIn = await startStandIn((response) => {
      response.end(
        JSON.stringify({
          tokens: [1, 2, 3],
          content: 'text',
          data: [{ embedding: [0.25, 0.5] }],
          usage: { prompt_tokens: 3 },
        }),
      );
    });
    const server = await startServer([standIn]);
    const read = async (path: string, body: object) => (await server.post(path, body)).json();
    expect(await read('/tokenize', { prompt: 'text' })).toMatchObject({ count: 3, max_model_len: 8192 });
    expect(await read('/detokenize', { tokens: [1, 2, 3] })).toEqual({ prompt: 'text' });
    expect(await read('/v1/embeddings', { input: 'text' })).toMatchObject({
      data: [{ embedding: [0.25, 0.5] }],
      usage: { prompt_tokens: 3 },
    });
  });

  it('that says nothing sensible is a failed engine, not a failed server', async () => {
    const nonsense: Behaviour = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: {"choices":7}\n\ndata: [DONE]\n\n`);
    };
    const server = await startServer([await startStandIn(nonsense)]);
    const refused = await server.chat(hello);
    expect([refused.status, (await refused.json()).error.code]).toEqual([500, 'engine_failed']);
    const told: Behaviour = (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.end(`data: {"error":{"message":"out of memory"}}\n\n`);
    };
    const other = await startServer([await startStandIn(told)]);
    expect((await other.chat(hello)).status).toBe(500);
  });
});

describe('UpstreamEngine', () => {
  it('asks nothing of a replica that does not answer for its health, until it does', async () => {
    const [one, two] = [await startStandIn(answers), await startStandIn(answers)];
    const config = readServerConfig({
      INFERENCE_UPSTREAM_URLS: `${one.url},${two.url}`,
      INFERENCE_UPSTREAM_HEALTH_MS: '20',
    });
    const engine = await UpstreamEngine.connect(config.upstream, createLogger('silent'));
    open.unshift(engine);
    one.isUp = false;
    const healthy = () => engine.pool.replicas.filter(({ isHealthy }) => isHealthy).length;
    await until(healthy, (count) => count === 1);
    one.isUp = true;
    await until(healthy, (count) => count === 2);
  });

  it('says which models there are when it is told a wrong one', async () => {
    const { url } = await startStandIn(answers);
    const config = readServerConfig({ INFERENCE_UPSTREAM_URLS: url, INFERENCE_UPSTREAM_MODEL: 'huge' });
    await expect(UpstreamEngine.connect(config.upstream, createLogger('silent'))).rejects.toThrow(
      /it has big/,
    );
  });
});
