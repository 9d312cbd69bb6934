import { afterEach, describe, expect, it } from 'vitest';
import { endlessChat, until } from './support/hold.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(env: Record<string, string>) {
  const server = await startTestServer({
    files: { 'vectors.gguf': buildTinyGguf({ poolingType: 1, seed: 3 }) },
    env: { INFERENCE_MODEL: 'vectors', INFERENCE_SEQUENCES: '1', INFERENCE_QUEUE_MAX: '0', ...env },
  });
  servers.push(server);
  const embed = async () => {
    const response = await server.post('/v1/embeddings', { model: 'vectors', input: ['one', 'two'] });
    return { response, body: await response.json() };
  };
  return { server, embed };
}

const VECTORS = 'model_name="vectors"';

describe('/v1/embeddings in turn', () => {
  it('is refused when there is no room, counted, and served when there is', async () => {
    const env = { INFERENCE_CONTEXT_TOKENS: '16384', INFERENCE_MAX_TOKENS: '16000' };
    const { server, embed } = await start(env);
    const controller = new AbortController();
    const held = await server.chat({ ...endlessChat(), model: 'vectors' }, { signal: controller.signal });
    await held.body?.getReader().read();
    const refused = await embed();
    expect([refused.response.status, refused.body.error.code]).toEqual([503, 'overloaded']);
    expect(Number(refused.response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect(await server.metric('chef_inference_request_failures_total', 'overloaded')).toBe(1);
    controller.abort();
    await until(
      () => server.metric('vllm:num_requests_running', VECTORS),
      (running) => running === 0,
    );
    const before = (await server.metric('vllm:prompt_tokens_total', VECTORS)) ?? 0;
    const { response, body } = await embed();
    expect([response.status, body.data.length]).toEqual([200, 2]);
    expect(await server.metric('vllm:prompt_tokens_total', VECTORS)).toBe(before + body.usage.prompt_tokens);
  });

  it('ends when its time is up', async () => {
    const { server, embed } = await start({ INFERENCE_DEADLINE_MS: '1' });
    const { response, body } = await embed();
    expect([response.status, body.error.code]).toEqual([504, 'deadline_exceeded']);
    expect(await server.metric('chef_inference_request_failures_total', 'deadline_exceeded')).toBe(1);
  });
});
