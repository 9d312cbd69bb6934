import { InferenceClient } from '@huggingface/inference';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const TOKEN = 'service-token-of-the-app';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ tiny: {}, env: { INFERENCE_TOKEN: TOKEN } });
});
afterAll(() => server.close());

const question = {
  model: 'tiny',
  messages: [{ role: 'user' as const, content: 'Pick a colour.' }],
  seed: 3,
  max_tokens: 200,
  response_format: {
    type: 'json_schema' as const,
    json_schema: {
      name: 'colour',
      strict: true,
      schema: {
        type: 'object',
        properties: {
          colour: { enum: ['red', 'reddish', 'green'] },
          shade: { type: 'integer', minimum: 1, maximum: 9 },
        },
        required: ['colour', 'shade'],
        additionalProperties: false,
      },
    },
  },
};

describe('the client of Hugging Face', () => {
  it('streams, constrained, with usage', async () => {
    const client = new InferenceClient(TOKEN, { endpointUrl: server.base });
    let text = '';
    let tokens = 0;
    for await (const chunk of client.chatCompletionStream({
      ...question,
      stream_options: { include_usage: true },
    })) {
      text += chunk.choices[0]?.delta.content ?? '';
      tokens = chunk.usage?.completion_tokens ?? tokens;
    }
    expect(JSON.parse(text)).toEqual({
      colour: expect.stringMatching(/^(red|reddish|green)$/),
      shade: expect.any(Number),
    });
    expect(tokens).toBeGreaterThan(10);
  });

  it('asks for a whole answer', async () => {
    const client = new InferenceClient(TOKEN, { endpointUrl: server.base });
    const answer = await client.chatCompletion(question);
    expect(answer.choices[0]?.finish_reason).toBe('stop');
    expect(JSON.parse(answer.choices[0]?.message.content ?? '')).toHaveProperty('colour');
  });

  it('gets the default model where it names none', async () => {
    const client = new InferenceClient(TOKEN, { endpointUrl: server.base });
    const { model: _, ...unnamed } = question;
    expect(await client.chatCompletion(unnamed)).toMatchObject({ model: 'tiny' });
  });

  it('hands our errors on', async () => {
    const client = new InferenceClient('not the token', { endpointUrl: server.base });
    await expect(client.chatCompletion(question)).rejects.toMatchObject({ httpResponse: { status: 401 } });
  });
});
