import { canonicaliseRequest } from '@chef/contracts/generate-request';
import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { afterEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

let server: TestServer;
afterEach(() => server.close());

const talk = { messages: [{ role: 'user', content: 'Good morning.' }] };
async function tell(response: Response) {
  const { error } = await response.json();
  return [response.status, error.code, response.headers.get('retry-after')];
}

describe('a server whose model is not loaded yet', () => {
  it('is not ready, and asks callers to come back for what the composer cannot do', async () => {
    server = await startTestServer({ isStillLoading: true });
    expect((await fetch(`${server.base}/health/ready`)).status).toBe(503);
    const later = [503, 'model_unavailable', '2'];
    expect(await tell(await server.chat(talk))).toEqual(later);
    expect(await tell(await server.chat({ ...talk, model: 'tiny' }))).toEqual(later);
    expect(await tell(await server.post('/tokenize', { prompt: 'a' }))).toEqual(later);
    expect(await tell(await server.post('/v1/embeddings', { input: 'a' }))).toEqual(later);
    expect(await tell(await fetch(`${server.base}/v1/models/tiny`))).toEqual(later);
    // Who wants the composer itself would hear the same of it later.
    expect(await tell(await server.chat({ ...talk, model: 'composer' }))).toEqual([
      400,
      'not_a_recipe_request',
      null,
    ]);
  });

  it('lets the composer write recipes meanwhile', async () => {
    server = await startTestServer({ isStillLoading: true });
    const { system, user } = renderGenerationPrompt(canonicaliseRequest({ ingredients: ['rice', 'lemon'] }));
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    const response = await server.chat({ messages });
    expect([response.status, response.headers.get('x-model')]).toEqual([200, 'composer']);
  });

  it('says what is wrong with a request as soon as it is settled who answers', async () => {
    server = await startTestServer({ isStillLoading: true });
    server.choose({ name: 'composer', reason: 'There is no model file.', state: 'ready' });
    expect((await fetch(`${server.base}/health/ready`)).status).toBe(200);
    expect(await tell(await server.chat(talk))).toEqual([400, 'not_a_recipe_request', null]);
    expect(await tell(await server.chat({ ...talk, model: 'tiny' }))).toEqual([404, 'model_not_found', null]);
  });
});
