import { recipeDraftSchema } from '@chef/contracts/recipe-draft';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const hello = { model: 'tiny', messages: [{ role: 'user', content: 'What is for dinner?' }] };
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer({
    tiny: {},
    env: { INFERENCE_CONTEXT_TOKENS: '12288', INFERENCE_MAX_TOKENS: '12288' },
  });
});
afterAll(() => server.close());

async function chatText(body: object): Promise<string> {
  const response = await server.chat(body);
  expect(response.status).toBe(200);
  const answer = await response.json();
  return answer.choices[0].message.content;
}

describe('POST /v1/chat/completions', () => {
  it('answers in the shape of OpenAI, and counts', async () => {
    const response = await server.chat({ ...hello, max_tokens: 12, grammar: 'root ::= [a-z]{40}' });
    expect(await response.json()).toMatchObject({
      id: expect.stringMatching(/^chatcmpl-/),
      object: 'chat.completion',
      model: 'tiny',
      choices: [
        { index: 0, message: { role: 'assistant', content: expect.any(String) }, finish_reason: 'length' },
      ],
      usage: { prompt_tokens: 19, completion_tokens: 12, total_tokens: 31 },
    });
  });

  it('streams chunks that join to the same text, with the usage last when asked', async () => {
    const body = { ...hello, seed: 5, max_tokens: 200, grammar: 'root ::= [a-zé°½]{50,80}' };
    const whole = await chatText(body);
    const response = await server.chat({ ...body, stream: true, stream_options: { include_usage: true } });
    expect(response.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const streamed = await readStream(response);
    expect(streamed.text).toBe(whole);
    expect(streamed.chunks[0]?.choices?.[0]?.delta).toEqual({ role: 'assistant', content: '' });
    expect(streamed.chunks.length).toBeGreaterThan(20);
    expect(streamed.finishReason).toBe('stop');
    expect(streamed.chunks.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 19 } });
    expect(streamed.isDone).toBe(true);
    expect(new Set(streamed.chunks.map((chunk) => chunk.id)).size).toBe(1);
  });

  it('repeats itself for a seed, and only then', async () => {
    const body = { ...hello, max_tokens: 40 };
    const [first, again, other] = await Promise.all([
      chatText({ ...body, seed: 1 }),
      chatText({ ...body, seed: 1 }),
      chatText({ ...body, seed: 2 }),
    ]);
    expect(again).toBe(first);
    expect(other).not.toBe(first);
  });

  it('stops before a stop string, however it is cut into tokens', async () => {
    const grammar = 'root ::= "one two " ("three" | "3") " four"';
    expect(await chatText({ ...hello, grammar, stop: ['hree', ' four'], seed: 3 })).toMatch(
      /^one two (t|3)$/,
    );
    expect(await chatText({ ...hello, grammar, stop: 'never said', seed: 3 })).toMatch(/four$/);
  });

  it('writes a recipe that the schema allows although the weights are random', async () => {
    // Fewer lines than a recipe may have: the longest of these texts still fits the context.
    const { ingredients, steps } = recipeDraftSchema.shape;
    const schema = z.toJSONSchema(
      recipeDraftSchema.extend({ ingredients: ingredients.max(4), steps: steps.max(3) }),
    );
    const answers = await Promise.all(
      [1, 2, 3, 4].map((seed) =>
        server.chat({
          ...hello,
          seed,
          temperature: 1,
          response_format: { type: 'json_schema', json_schema: { name: 'recipe', strict: true, schema } },
        }),
      ),
    );
    for (const response of answers) {
      const { choices } = await response.json();
      expect(choices[0].finish_reason).toBe('stop');
      expect(recipeDraftSchema.safeParse(JSON.parse(choices[0].message.content)).error).toBeUndefined();
    }
  }, 60_000);

  it('writes some object for json_object', async () => {
    const text = await chatText({ ...hello, seed: 4, response_format: { type: 'json_object' } });
    expect(JSON.parse(text)).toBeTypeOf('object');
  });

  it('obeys the grammar rather than the schema when both are sent', async () => {
    const schema = { type: 'object', properties: {}, additionalProperties: false };
    const text = await chatText({
      ...hello,
      grammar: 'root ::= "yes" | "no"',
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema } },
    });
    expect(['yes', 'no']).toContain(text);
  });

  it.each([
    [{ n: 99 }, 'n', 'invalid_request'],
    [{ temperature: 3 }, 'temperature', 'invalid_request'],
    [{ logprobs: true, top_logprobs: 50 }, 'top_logprobs', 'invalid_request'],
    [{ messages: [] }, 'messages', 'invalid_request'],
    [{ messages: [{ role: 'tool', content: 'x' }] }, 'messages.0.role', 'invalid_request'],
    [{ grammar: 'root ::= nowhere' }, 'grammar', 'invalid_grammar'],
    [{ grammar: 'root ::= root "a"' }, 'grammar', 'invalid_grammar'],
    [{ grammar: 'root ::= "a"{900000}' }, 'grammar', 'invalid_grammar'],
    [{ grammar: 'root ::= "a"{5,2}' }, 'grammar', 'invalid_grammar'],
    [{ grammar: 'root ::= "a' }, 'grammar', 'invalid_grammar'],
    [{ grammar: '' }, 'grammar', 'invalid_grammar'],
    [
      {
        grammar: `root ::= r0\n${Array.from({ length: 30 }, (_, at) => `r${at} ::= r${at + 1} | r${at + 1}`).join('\n')}\nr30 ::= "b"`,
      },
      'grammar',
      'invalid_grammar',
    ],
    [{ grammar: `root ::= ${'('.repeat(500)}"a"${')'.repeat(500)}` }, 'grammar', 'invalid_grammar'],
  ])('refuses %j', async (part, param, code) => {
    const response = await server.chat({ ...hello, ...part });
    expect(response.status).toBe(400);
    const { error } = await response.json();
    expect(error).toMatchObject({ type: 'invalid_request_error', param, code });
  });

  it.each([
    ['frequency_penalty', 0.5, 0],
    ['presence_penalty', -1, 0],
    ['logit_bias', { 50: -100 }, {}],
    ['guided_json', { type: 'object' }, null],
    ['tools', [{ type: 'function', function: { name: 'cook' } }], []],
    ['tool_choice', 'required', 'auto'],
    ['functions', [{ name: 'cook' }], []],
    ['modalities', ['text', 'audio'], ['text']],
  ])('refuses %s, which would change the answer, instead of dropping it', async (member, value, neutral) => {
    const refused = await server.chat({ ...hello, max_tokens: 1, [member]: value });
    expect(refused.status).toBe(400);
    const { error } = await refused.json();
    expect(error).toMatchObject({
      code: 'unsupported_parameter',
      param: member,
      message: `${member}: is not supported.`,
    });
    expect((await server.chat({ ...hello, max_tokens: 1, [member]: neutral })).status).toBe(200);
  });

  it.each([
    [
      { messages: [{ role: 'user', content: [{ type: 'image_url', image_url: {} }] }] },
      /content: must be a text/,
    ],
    [{ messages: [{ role: 'user', content: null }] }, /content: must be a text/],
    [{ stop: Array.from({ length: 17 }, String) }, /^stop: must be a text or up to 16/],
    [{ top_logprobs: 2 }, /^top_logprobs: .* logprobs is true/],
    [{ grammar: 'root ::= nowhere' }, /names the rule "nowhere"/],
    [{ grammar: 'start ::= "a"' }, /has no rule "root"/],
    [{ grammar: 'root ::= root "a" | "b"' }, /begins with itself/],
  ])('says what is wrong with %j', async (part, message) => {
    const response = await server.chat({ ...hello, ...part });
    expect([response.status, (await response.json()).error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });

  it('has no time series for names that no model has', async () => {
    for (const model of ['made-up-1', 'made-up-2']) await server.chat({ ...hello, model });
    expect(
      await server.metric('chef_inference_request_failures_total', 'code="model_not_found"'),
    ).toBeGreaterThan(1);
    expect(await (await fetch(`${server.base}/metrics`)).text()).not.toContain('made-up');
  });

  it('ends a stream whose grammar leads nowhere, and no other', async () => {
    const nowhere = { ...hello, grammar: 'root ::= "a"{20} "\\x00"', temperature: 1, stream: true };
    const others = [1, 2, 3, 4].map((seed) => chatText({ ...hello, seed, grammar: 'root ::= [a-z]{200}' }));
    const { chunks, isDone } = await readStream(await server.chat(nowhere));
    expect(chunks.at(-1)?.error).toMatchObject({ code: 'invalid_grammar' });
    expect(isDone).toBe(false);
    for (const text of await Promise.all(others)) expect(text).toMatch(/^[a-z]{200}$/);
    expect(await chatText({ ...hello, grammar: 'root ::= "still here"' })).toBe('still here');
  });

  it('refuses a schema that it could not hold, and says where', async () => {
    const schema = { type: 'object', properties: { a: { type: 'string', pattern: 'x+' } }, required: ['a'] };
    const response = await server.chat({
      ...hello,
      stream: true,
      response_format: { type: 'json_schema', json_schema: { name: 'x', schema } },
    });
    expect(response.status).toBe(400);
    const { error } = await response.json();
    expect(error).toMatchObject({
      code: 'unsupported_schema',
      message: expect.stringContaining('/properties/a'),
    });
  });

  it('refuses a prompt that leaves no room, before it decodes any of it', async () => {
    const response = await server.chat({
      model: 'tiny',
      messages: [{ role: 'user', content: 'x'.repeat(12_288) }],
    });
    expect(response.status).toBe(400);
    expect((await response.json()).error.code).toBe('context_length_exceeded');
  });

  it('tells which models there are when it does not know one', async () => {
    const response = await server.chat({ ...hello, model: 'gpt-9' });
    expect(response.status).toBe(404);
    expect((await response.json()).error).toMatchObject({
      code: 'model_not_found',
      message: expect.stringContaining('tiny, composer'),
    });
  });

  it('knows a prompt that begins like the last one', async () => {
    const messages = [{ role: 'user', content: `${'A long preamble that both share. '.repeat(20)}One.` }];
    await server.chat({ model: 'tiny', messages, max_tokens: 1 });
    const again = await server.chat({ model: 'tiny', messages, max_tokens: 1 });
    const { usage } = await again.json();
    expect(usage.prompt_tokens_details.cached_tokens).toBe(usage.prompt_tokens - 1);
  });
});

describe('POST /v1/completions', () => {
  it('continues a text, whole and streamed', async () => {
    const body = { model: 'tiny', prompt: 'Once', seed: 9, max_tokens: 30, grammar: 'root ::= [a-z]{10}' };
    const whole = await (await server.post('/v1/completions', body)).json();
    expect(whole).toMatchObject({ object: 'text_completion', choices: [{ finish_reason: 'stop' }] });
    const streamed = await readStream(await server.post('/v1/completions', { ...body, stream: true }));
    expect(streamed.text).toBe(whole.choices[0].text);
    expect(streamed.text).toMatch(/^[a-z]{10}$/);
  });
});

describe('POST /v1/completions, wrongly', () => {
  it.each([
    [{ prompt: [1, 2] }, /^prompt: must be a text .* token ids/],
    [{ echo: true }, /^echo: is not supported/],
    [{ suffix: 'end' }, /^suffix: is not supported/],
    [{ best_of: 3 }, /^best_of: is not supported/],
  ])('is told what about: %j', async (part, message) => {
    const response = await server.post('/v1/completions', {
      model: 'tiny',
      prompt: 'a',
      max_tokens: 1,
      ...part,
    });
    expect([response.status, (await response.json()).error.message]).toEqual([
      400,
      expect.stringMatching(message),
    ]);
  });
});

describe('POST /tokenize', () => {
  it('counts as the model does', async () => {
    const response = await server.post('/tokenize', { model: 'tiny', prompt: 'thé' });
    // "th" is joined by the vocabulary's merges; "é" has two bytes.
    expect(await response.json()).toMatchObject({ count: 3, max_model_len: 12_288 });
  });

  it('refuses to write out tokens that the model does not have', async () => {
    const response = await server.post('/detokenize', { model: 'tiny', tokens: [1, 999_999] });
    expect(response.status).toBe(400);
    expect((await response.json()).error).toMatchObject({
      param: 'tokens',
      message: expect.stringContaining('999999'),
    });
  });

  it('says that the composer has no tokens', async () => {
    expect((await server.post('/tokenize', { model: 'composer', prompt: 'a' })).status).toBe(400);
  });
});
