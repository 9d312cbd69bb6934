import OpenAI from 'openai';
import { zodResponseFormat } from 'openai/helpers/zod';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startTestServer, type TestServer } from './support/start-test-server.ts';
import { buildTinyGguf } from './tiny-gguf.ts';

const TOKEN = 'service-token-of-the-app';
let server: TestServer;
let client: OpenAI;

beforeAll(async () => {
  server = await startTestServer({
    tiny: {},
    files: { 'vectors.gguf': buildTinyGguf({ poolingType: 1, seed: 3 }) },
    env: { INFERENCE_TOKEN: TOKEN, INFERENCE_MODEL: 'tiny' },
  });
  client = new OpenAI({ apiKey: TOKEN, baseURL: `${server.base}/v1`, maxRetries: 0 });
});
afterAll(() => server.close());

const messages = [{ role: 'user' as const, content: 'Name a colour.' }];
const hello = { model: 'tiny', messages, seed: 11, max_tokens: 30 };

describe("OpenAI's client: chat", () => {
  it('asks for a whole answer', async () => {
    const answer = await client.chat.completions.create(hello);
    expect(answer).toMatchObject({ object: 'chat.completion', model: 'tiny' });
    expect(answer.choices).toHaveLength(1);
    expect(answer.usage).toMatchObject({ completion_tokens: 30 });
  });

  it('streams, with the usage in the last chunk only', async () => {
    const stream = await client.chat.completions.create({
      ...hello,
      stream: true,
      stream_options: { include_usage: true },
    });
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    const last = chunks.at(-1);
    expect(last).toMatchObject({ choices: [], usage: { completion_tokens: 30 } });
    expect(chunks.slice(0, -1).every((chunk) => chunk.usage == null)).toBe(true);
    const whole = await client.chat.completions.create(hello);
    const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('');
    expect(text).toBe(whole.choices[0]?.message.content);
  });

  it('streams through the helper that puts the answer together', async () => {
    const runner = client.chat.completions.stream({ ...hello, max_tokens: 8 });
    const final = await runner.finalChatCompletion();
    expect(final.choices[0]?.finish_reason).toBe('length');
  });

  it('gets JSON of a schema, parsed, and some JSON object', async () => {
    const format = z.object({ colour: z.enum(['red', 'green']), shade: z.int().min(1).max(9) });
    const parsed = await client.chat.completions.parse({
      model: 'tiny',
      messages,
      seed: 2,
      response_format: zodResponseFormat(format, 'colour'),
    });
    expect(format.safeParse(parsed.choices[0]?.message.parsed).success).toBe(true);
    const some = await client.chat.completions.create({
      model: 'tiny',
      messages,
      seed: 2,
      response_format: { type: 'json_object' },
    });
    expect(JSON.parse(some.choices[0]?.message.content ?? '')).toBeTypeOf('object');
  });

  it('gets as many choices as it asks for, the first being the one that it gets alone', async () => {
    const answer = await client.chat.completions.create({ ...hello, n: 3 });
    expect(answer.choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    const texts = answer.choices.map(({ message }) => message.content);
    expect(new Set(texts).size).toBe(3);
    const alone = await client.chat.completions.create(hello);
    expect(texts[0]).toBe(alone.choices[0]?.message.content);
    expect(answer.usage).toMatchObject({
      completion_tokens: 90,
      prompt_tokens: alone.usage?.prompt_tokens,
    });
  });

  it('streams several choices, each with its index', async () => {
    const texts = ['', '', '', '', '', ''];
    const stream = await client.chat.completions.create({ ...hello, n: 6, stream: true });
    for await (const { choices } of stream) {
      for (const { index, delta } of choices) texts[index] += delta.content ?? '';
    }
    const whole = await client.chat.completions.create({ ...hello, n: 6 });
    expect(texts).toEqual(whole.choices.map(({ message }) => message.content));
  });

  it('is told how likely each token was, and what else could have come', async () => {
    const answer = await client.chat.completions.create({
      ...hello,
      temperature: 0,
      logprobs: true,
      top_logprobs: 3,
    });
    const choice = answer.choices[0];
    const content = choice?.logprobs?.content ?? [];
    expect(content).toHaveLength(30);
    for (const { logprob, top_logprobs: top } of content) {
      expect(logprob).toBeLessThanOrEqual(0);
      expect(top).toHaveLength(3);
      // Without a temperature the likeliest is the one that is written.
      expect(top[0]?.logprob).toBeCloseTo(logprob, 5);
    }
    const bytes = Buffer.from(content.flatMap((token) => token.bytes ?? []));
    expect(new TextDecoder().decode(bytes)).toBe(choice?.message.content);
  });

  it('shares out likelihood among what the grammar allows', async () => {
    const body = { ...hello, logprobs: true, top_logprobs: 5, grammar: 'root ::= "a" | "b"' };
    const { choices } = await client.chat.completions.create(body);
    const [first] = choices[0]?.logprobs?.content ?? [];
    const total = first?.top_logprobs.reduce((sum, { logprob }) => sum + Math.exp(logprob), 0);
    expect(first?.top_logprobs.map(({ token }) => token).sort()).toEqual(['a', 'b']);
    expect(total).toBeCloseTo(1, 4);
  });

  it('stops where it is told to', async () => {
    const body = { ...hello, grammar: 'root ::= "one, two, three"', stop: [', t'] };
    const { choices } = await client.chat.completions.create(body);
    expect(choices[0]).toMatchObject({ message: { content: 'one' }, finish_reason: 'stop' });
  });

  it('leaves a stream, and the server stops', async () => {
    const stream = await client.chat.completions.create({ ...hello, max_tokens: 3000, stream: true });
    for await (const _ of stream) break;
    const after = await client.chat.completions.create({ ...hello, max_tokens: 1 });
    expect(after.usage?.completion_tokens).toBe(1);
  });
});

describe("OpenAI's client: completions, models, embeddings", () => {
  it('continues several prompts, with likelihoods', async () => {
    const answer = await client.completions.create({
      model: 'tiny',
      prompt: ['Once', 'Twice'],
      seed: 5,
      max_tokens: 10,
      logprobs: 2,
    });
    expect(answer.choices.map(({ index }) => index)).toEqual([0, 1]);
    const { logprobs } = answer.choices[1] ?? {};
    expect(logprobs?.tokens).toHaveLength(10);
    expect(logprobs?.text_offset?.[0]).toBe(0);
    expect(Object.keys(logprobs?.top_logprobs?.[0] ?? {}).length).toBeLessThanOrEqual(2);
  });

  it('lists the models and tells of one', async () => {
    const ids = [];
    for await (const model of client.models.list()) ids.push(model.id);
    expect(ids).toEqual(['tiny', 'composer']);
    expect(await client.models.retrieve('tiny')).toMatchObject({ id: 'tiny', object: 'model' });
  });

  it('gets vectors from a model that pools them, as numbers and packed, and a 400 from others', async () => {
    const other = await startTestServer({ files: { 'vectors.gguf': buildTinyGguf({ poolingType: 1 }) } });
    const vectors = new OpenAI({ apiKey: 'none', baseURL: `${other.base}/v1`, maxRetries: 0 });
    const input = ['a tomato', 'a potato', 'a tomato'];
    const packed = await vectors.embeddings.create({ model: 'vectors', input });
    const plain = await vectors.embeddings.create({ model: 'vectors', input, encoding_format: 'float' });
    expect(packed.data).toHaveLength(3);
    expect(plain.data[0]?.embedding).toHaveLength(64);
    expect(await other.metric('vllm:prompt_tokens_total', 'vectors')).toBe(plain.usage.prompt_tokens * 2);
    expect(await other.metric('chef_inference_compute_milliseconds_total', 'vectors')).toBeGreaterThan(0);
    expect(packed.data[0]?.embedding[5]).toBeCloseTo(plain.data[0]?.embedding[5] ?? 0, 5);
    expect(plain.data[2]?.embedding).toEqual(plain.data[0]?.embedding);
    expect(plain.data[1]?.embedding).not.toEqual(plain.data[0]?.embedding);
    expect(plain.usage.prompt_tokens).toBeGreaterThan(10);
    await other.close();
    const refusal = client.embeddings.create({ model: 'tiny', input: 'a' });
    await expect(refusal).rejects.toMatchObject({ status: 400, code: 'embeddings_not_supported' });
  });

  it('turns text into tokens and back', async () => {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const text = 'Crème brûlée, 200 °C';
    const tokenized = await server.post('/tokenize', { model: 'tiny', prompt: text }, { headers });
    const { tokens } = await tokenized.json();
    const back = await server.post('/detokenize', { model: 'tiny', tokens }, { headers });
    expect(await back.json()).toEqual({ prompt: text });
  });
});

describe("OpenAI's client: errors", () => {
  it('become its own exceptions, with code and member', async () => {
    const stranger = new OpenAI({ apiKey: 'wrong', baseURL: `${server.base}/v1`, maxRetries: 0 });
    await expect(stranger.models.list()).rejects.toBeInstanceOf(OpenAI.AuthenticationError);
    await expect(client.chat.completions.create({ ...hello, model: 'gpt-9' })).rejects.toMatchObject({
      status: 404,
      code: 'model_not_found',
      param: 'model',
    });
    const tooHot = client.chat.completions.create({ ...hello, temperature: 3 });
    await expect(tooHot).rejects.toBeInstanceOf(OpenAI.BadRequestError);
  });
});
