import http from 'node:http';
import { canonicaliseRequest } from '@chef/contracts/generate-request';
import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { afterEach, describe, expect, it } from 'vitest';
import { endlessChat, until } from './support/hold.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
const leaves: (() => void)[] = [];
afterEach(async () => {
  for (const leave of leaves.splice(0)) leave();
  for (const server of servers.splice(0)) await server.close();
});

const TOKEN = 'service-token';
const authorization = { authorization: `Bearer ${TOKEN}` };
const CHAT = { model: 'tiny', messages: [{ role: 'user', content: 'Hello.' }], max_tokens: 2 };
const KEPT = { ...CHAT, seed: 7, temperature: 0 };

/** A server whose only slot is taken and whose only place in the queue is too; `held` is what takes the slot. */
async function startFull(env: Record<string, string> = {}, files: Record<string, Buffer> = {}) {
  const server = await startTestServer({
    tiny: {},
    files,
    env: {
      INFERENCE_MODEL: 'tiny',
      INFERENCE_SEQUENCES: '1',
      INFERENCE_CONTEXT_TOKENS: '16384',
      INFERENCE_MAX_TOKENS: '16000',
      INFERENCE_QUEUE_MAX: '1',
      ...env,
    },
  });
  servers.push(server);
  await server.chat(KEPT, { headers: authorization }).then((response) => response.text());
  const held = endlessChat();
  await hold(server, held);
  void hold(server, endlessChat()).catch(() => {});
  await until(
    async () => await metric(server, 'vllm:num_requests_waiting'),
    (count) => count === 1,
  );
  return { server, held };
}

async function hold(server: TestServer, body: object) {
  const controller = new AbortController();
  leaves.push(() => controller.abort());
  const response = await server.chat(body, { signal: controller.signal, headers: authorization });
  await response.body?.getReader().read();
}

async function metric(server: TestServer, name: string, labels = 'model_name="tiny"'): Promise<number> {
  const text = await (await fetch(`${server.base}/metrics`, { headers: authorization })).text();
  const line = text.split('\n').find((one) => one.startsWith(`${name}{`) && one.includes(labels));
  return Number(line?.slice(line.lastIndexOf(' ')) ?? 0);
}

async function ask(server: TestServer, body: unknown, headers: Record<string, string> = {}) {
  const response = await server.chat(body as object, { headers: { ...authorization, ...headers } });
  return { response, status: response.status, code: (await response.json()).error?.code };
}

describe('a full queue', () => {
  it('refuses with what a client needs to come again, and counts it', async () => {
    const { server } = await startFull();
    for (let nth = 0; nth < 20; nth++) {
      const { response, status, code } = await ask(server, CHAT, { 'x-request-id': `ask-${nth}` });
      expect([status, code, response.headers.get('x-request-id')]).toEqual([503, 'overloaded', `ask-${nth}`]);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    }
    expect(await metric(server, 'chef_inference_request_failures_total', 'overloaded')).toBe(20);
  });

  it('still tells a mistake from a want of room', async () => {
    const { server } = await startFull({ INFERENCE_TOKEN: TOKEN });
    expect(await ask(server, { ...CHAT, n: 99 })).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(await ask(server, { ...CHAT, model: 'nobody' })).toMatchObject({ code: 'model_not_found' });
    expect(await ask(server, CHAT, { authorization: 'Bearer another-token' })).toMatchObject({ status: 401 });
    const headers = { ...authorization, 'content-type': 'application/json' };
    const torn = await fetch(`${server.base}/v1/chat/completions`, {
      method: 'POST',
      headers,
      body: '{"mod',
    });
    expect([torn.status, (await torn.json()).error.code]).toEqual([400, 'malformed_json']);
    expect(await ask(server, CHAT)).toMatchObject({ status: 503 });
  });

  it('reads a body that comes in pieces', async () => {
    const { server } = await startFull();
    const body = JSON.stringify({
      ...CHAT,
      messages: [{ role: 'user', content: 'Crème brûlée '.repeat(900) }],
    });
    const status = await new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
      const request = http.request(`${server.base}/v1/chat/completions`, { method: 'POST', headers });
      request.on('response', (response) => resolve(response.resume().statusCode)).on('error', reject);
      request.write(body.slice(0, 100));
      setTimeout(() => request.end(body.slice(100)), 30);
    });
    expect(status).toBe(503);
  });

  it('holds callers to their quota first, and counts what it refuses', async () => {
    const { server } = await startFull({ INFERENCE_CALLER_REQUESTS_PER_MINUTE: '2' });
    const outcomes = [];
    for (const user of ['a', 'a', 'a', 'b']) outcomes.push((await ask(server, { ...CHAT, user })).code);
    expect(outcomes).toEqual(['overloaded', 'overloaded', 'rate_limit_exceeded', 'overloaded']);
    const { response } = await ask(server, CHAT, { 'x-caller-id': 'a' });
    expect([response.status, Number(response.headers.get('retry-after'))]).toEqual([429, 30]);
  });

  it('lets a higher priority in', async () => {
    const { server } = await startFull();
    void hold(server, { ...endlessChat(), user: 'first' }).catch(() => {});
    const urgent = server.chat(endlessChat(), { headers: { 'x-priority': '9' } });
    leaves.shift()?.();
    expect((await urgent).status).toBe(200);
  });
});

describe('what needs no slot of a full model', () => {
  it('is answered: an answer that is kept, and one being written for somebody else', async () => {
    const { server, held } = await startFull();
    const kept = await ask(server, KEPT);
    expect([kept.status, kept.response.headers.get('x-cache')]).toEqual([200, 'hit']);
    const controller = new AbortController();
    const shared = await server.chat(held, { signal: controller.signal });
    expect([shared.status, shared.headers.get('x-cache')]).toEqual([200, 'shared']);
    controller.abort();
  });

  it('is answered: a recipe that the composer can write, unless it has to be this model', async () => {
    const { server } = await startFull();
    const { user } = renderGenerationPrompt(
      canonicaliseRequest({ ingredients: ['4 eggs', '100 g spinach'] }),
    );
    const recipe = { messages: [{ role: 'user', content: user }] };
    const { status, response } = await ask(server, recipe);
    expect([status, response.headers.get('x-degradation')]).toEqual([200, 'composer']);
    expect(await ask(server, recipe, { 'x-degrade': 'none' })).toMatchObject({ status: 503 });
    expect(await ask(server, { ...CHAT, model: '' })).toMatchObject({ status: 503 });
  });

  it('is answered: what a smaller model is free for', async () => {
    const { server } = await startFull({}, { 'small.gguf': buildTinyGguf({ layers: 1 }) });
    const load = { model: 'small', stage: 'canary', share: 0 };
    await server.post('/admin/models/load', load, { headers: authorization });
    const { status, response } = await ask(server, { ...CHAT, model: '' });
    expect([status, response.headers.get('x-degradation')]).toEqual([200, 'smaller_model']);
  });
});
