import { canonicaliseRequest } from '@chef/contracts/generate-request';
import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { afterEach, describe, expect, it } from 'vitest';
import { endlessChat, until } from './support/hold.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

const { system, user } = renderGenerationPrompt(
  canonicaliseRequest({ ingredients: ['4 eggs', '100 g spinach'] }),
);
const recipe = {
  messages: [
    { role: 'system', content: system },
    { role: 'user', content: user },
  ],
};
const chat = { messages: [{ role: 'user', content: 'Hello.' }] };

/** A server with one slot on a model, and with a smaller model beside it when asked for. */
async function start(env: Record<string, string>, hasSmaller = false): Promise<TestServer> {
  const files = hasSmaller ? { 'small.gguf': buildTinyGguf({ layers: 1 }) } : {};
  const server = await startTestServer({
    tiny: {},
    files,
    env: {
      INFERENCE_MODEL: 'tiny',
      INFERENCE_SEQUENCES: '1',
      INFERENCE_CONTEXT_TOKENS: '16384',
      INFERENCE_MAX_TOKENS: '16000',
      ...env,
    },
  });
  servers.push(server);
  if (hasSmaller) await server.post('/admin/models/load', { model: 'small', stage: 'canary', share: 0 });
  return server;
}

/** Takes the only slot until it is let go. */
async function hold(server: TestServer) {
  const controller = new AbortController();
  const response = await server.chat(endlessChat(), { signal: controller.signal });
  await response.body?.getReader().read();
  return () => controller.abort();
}

async function ask(server: TestServer, body: object, headers: Record<string, string> = {}) {
  const response = await server.chat(body, { headers });
  const answer = await response.json();
  return { status: response.status, header: response.headers.get('x-degradation'), answer };
}

describe('the ladder', () => {
  it('says nothing of itself while there is room', async () => {
    const server = await start({});
    const { header, answer } = await ask(server, { ...chat, max_tokens: 2 });
    expect([header, answer.degradation]).toEqual(['full', 'full']);
  });

  it('lets a request wait, and says so', async () => {
    const server = await start({});
    const letGo = await hold(server);
    const waiting = ask(server, { ...chat, max_tokens: 2 });
    await new Promise((resolve) => setTimeout(resolve, 60));
    letGo();
    expect((await waiting).header).toBe('waited');
  });

  it('shortens answers of open length when the queue is half full, and only those', async () => {
    const server = await start({ INFERENCE_QUEUE_MAX: '4', INFERENCE_SHORT_TOKENS: '7' });
    const letGo = await hold(server);
    const others = [1, 2].map(() => ask(server, { ...chat, max_tokens: 1 }));
    await until(
      () => server.metric('vllm:num_requests_waiting', 'model_name="tiny"'),
      (count) => count === 2,
    );
    const grammar = 'root ::= [xyz]{30}';
    const short = ask(server, { ...chat, grammar });
    const exact = ask(server, { ...chat, grammar, max_tokens: 20 });
    await until(
      () => server.metric('vllm:num_requests_waiting', 'model_name="tiny"'),
      (count) => count === 4,
    );
    letGo();
    expect(await short).toMatchObject({ header: 'shorter', answer: { usage: { completion_tokens: 7 } } });
    expect(await exact).toMatchObject({ answer: { usage: { completion_tokens: 20 } } });
    await Promise.all(others);
    expect(await server.metric('chef_inference_answers_total', 'shorter')).toBe(1);
  });

  it('goes to a smaller model when the queue is full, and back by itself', async () => {
    const server = await start({ INFERENCE_QUEUE_MAX: '0' }, true);
    const letGo = await hold(server);
    const degraded = await ask(server, { ...chat, max_tokens: 2 });
    expect(degraded).toMatchObject({ status: 200, header: 'smaller_model', answer: { model: 'small' } });
    letGo();
    await until(
      async () => (await ask(server, { ...chat, max_tokens: 1 })).header,
      (level) => level === 'full',
    );
  });

  it('ends with the composer for a recipe, and with 503 for anything else', async () => {
    const server = await start({ INFERENCE_QUEUE_MAX: '0' });
    const letGo = await hold(server);
    const composed = await ask(server, recipe);
    expect(composed).toMatchObject({
      status: 200,
      header: 'composer',
      answer: { model: 'composer', degradation: 'composer' },
    });
    expect(JSON.parse(composed.answer.choices[0].message.content)).toHaveProperty('ingredients');
    expect((await ask(server, chat)).status).toBe(503);
    letGo();
  });

  it('is not stood on by who names a model, unless the request allows it', async () => {
    const server = await start({ INFERENCE_QUEUE_MAX: '0' });
    const letGo = await hold(server);
    const named = { ...recipe, model: 'tiny' };
    expect((await ask(server, named)).status).toBe(503);
    expect((await ask(server, named, { 'x-degrade': 'allow' })).header).toBe('composer');
    expect((await ask(server, recipe, { 'x-degrade': 'none' })).status).toBe(503);
    letGo();
  });

  it('lets who has priority go first', async () => {
    const server = await start({});
    const letGo = await hold(server);
    const order: string[] = [];
    const asks = ['1', '9', '5'].map(async (priority) => {
      await ask(server, { ...chat, max_tokens: 3 }, { 'x-priority': priority });
      order.push(priority);
    });
    await until(
      () => server.metric('vllm:num_requests_waiting', 'model_name="tiny"'),
      (count) => count === 3,
    );
    letGo();
    await Promise.all(asks);
    expect(order).toEqual(['9', '5', '1']);
  });
});

describe('overload at ten times the capacity', () => {
  it('answers or refuses everybody, and is as before when it is over', async () => {
    const server = await start({
      INFERENCE_QUEUE_MAX: '3',
      INFERENCE_SEQUENCES: '2',
      INFERENCE_CONTEXT_TOKENS: '2048',
    });
    const grammar = 'root ::= [xyz]{60}';
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, async (_, serial) => {
        const response = await server.chat({ ...chat, model: 'tiny', seed: serial, grammar });
        const body = await response.json();
        if (response.status === 503) expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
        else expect(body.choices[0].message.content).toMatch(/^[xyz]{60}$/);
        return response.status;
      }),
    );
    expect(new Set(outcomes)).toEqual(new Set([200, 503]));
    expect(outcomes.filter((status) => status === 200).length).toBeGreaterThanOrEqual(5);
    expect((await fetch(`${server.base}/health/ready`)).status).toBe(200);
    expect(await ask(server, { ...chat, max_tokens: 2 })).toMatchObject({ status: 200, header: 'full' });
    expect(await server.metric('vllm:num_requests_running', 'model_name="tiny"')).toBe(0);
  });
});
