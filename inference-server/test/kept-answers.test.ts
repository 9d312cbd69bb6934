import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { AnswerCache } from '../src/cache/answer-cache.ts';
import { until } from './support/hold.ts';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function start(env: Record<string, string> = {}): Promise<TestServer> {
  const server = await startTestServer({ tiny: {}, env: { INFERENCE_SEQUENCES: '2', ...env } });
  servers.push(server);
  return server;
}

const hello = { model: 'tiny', messages: [{ role: 'user', content: 'Hello.' }], seed: 4, max_tokens: 20 };

async function ask(server: TestServer, part: object = {}) {
  const response = await server.chat({ ...hello, ...part });
  const answer = await response.json();
  return {
    cache: response.headers.get('x-cache'),
    text: answer.choices[0].message.content,
    usage: answer.usage,
  };
}

const kept = async (server: TestServer) => {
  const names = await readdir(path.join(server.modelsDir, 'data', 'answers'));
  return names.filter((name) => name.endsWith('.json'));
};

describe('an answer that was given before', () => {
  it('is given again without computing, whatever the spelling of the request', async () => {
    const server = await start();
    const first = await ask(server);
    await until(
      () => kept(server),
      (files) => files.length === 1,
    );
    const again = await ask(server, { temperature: 1, top_p: 1 });
    expect([first.cache, again.cache, again.text]).toEqual(['none', 'hit', first.text]);
    expect(again.usage).toMatchObject({ completion_tokens: first.usage.completion_tokens, compute_ms: 0 });
    const streamed = await readStream(await server.chat({ ...hello, stream: true }));
    expect(streamed.text).toBe(first.text);
    expect(await server.metric('chef_inference_answer_cache_hits_total', 'tiny')).toBe(2);
  });

  it.each([
    ['another seed', { seed: 5 }],
    ['another prompt', { messages: [{ role: 'user', content: 'Hello!' }] }],
    ['another grammar', { grammar: 'root ::= "a"' }],
    ['another length', { max_tokens: 19 }],
    ['a stop', { stop: 'zzzz' }],
    ['likelihoods', { logprobs: true }],
  ])('is not given to a request with %s', async (_, part) => {
    const server = await start();
    await ask(server);
    await until(
      () => kept(server),
      (files) => files.length === 1,
    );
    expect((await ask(server, part)).cache).toBe('none');
  });

  it('is not kept when it is meant to differ, and not at all when that is set', async () => {
    const server = await start();
    await ask(server, { seed: null });
    expect((await ask(server, { seed: null })).cache).toBe('none');
    const without = await start({ INFERENCE_ANSWER_CACHE_BYTES_MAX: '0' });
    await ask(without);
    expect((await ask(without)).cache).toBe('none');
  });

  it('is computed anew when its file is damaged', async () => {
    const server = await start();
    const first = await ask(server);
    const [name = ''] = await until(
      () => kept(server),
      (files) => files.length === 1,
    );
    const file = path.join(server.modelsDir, 'data', 'answers', name);
    await writeFile(file, (await readFile(file, 'utf8')).slice(0, 20));
    expect(await ask(server)).toMatchObject({ cache: 'none', text: first.text });
  });
});

describe('identical requests at once', () => {
  it('are computed once, and all get the whole', async () => {
    const server = await start();
    const body = { grammar: 'root ::= [a-z]{150}', max_tokens: 400 };
    const answers = await Promise.all(Array.from({ length: 12 }, () => ask(server, body)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers.filter(({ cache }) => cache === 'none')).toHaveLength(1);
    const written = await server.metric('vllm:prompt_tokens_total', 'tiny');
    expect(written).toBe(answers[0]?.usage.prompt_tokens);
  });

  it('go on when the first one leaves, and stop when the last one has', async () => {
    const server = await start();
    const body = { ...hello, grammar: 'root ::= [a-z]{800}', max_tokens: 2000, stream: true };
    const controllers = [new AbortController(), new AbortController()];
    const [first, second] = await Promise.all(controllers.map(({ signal }) => server.chat(body, { signal })));
    await first?.body?.getReader().read();
    controllers[0]?.abort();
    expect(second === undefined ? '' : (await readStream(second)).text).toMatch(/^[a-z]{800}$/);
    const other = new AbortController();
    const third = await server.chat({ ...body, seed: 77 }, { signal: other.signal });
    await third.body?.getReader().read();
    other.abort();
    await until(
      () => server.metric('vllm:num_requests_running', 'model_name="tiny"'),
      (count) => count === 0,
    );
  });

  it('all hear of a failure', async () => {
    const server = await start();
    const statuses = await Promise.all(
      [1, 2, 3].map(async () => (await server.chat({ ...hello, grammar: 'root ::= nowhere' })).status),
    );
    expect(statuses).toEqual([400, 400, 400]);
  });
});

describe('AnswerCache', () => {
  const answer = (size: number) => ({
    text: 'x'.repeat(size),
    reason: 'stop' as const,
    promptTokens: 1,
    tokens: 1,
  });
  const key = (digit: string) => digit.repeat(64);

  it('stays within its bound by forgetting what was used longest ago, also over a restart', async () => {
    const server = await start();
    const folder = path.join(server.modelsDir, 'kept');
    const cache = await AnswerCache.open(folder, 3000);
    for (const digit of ['a', 'b']) await cache.put(key(digit), answer(1000));
    expect(await cache.get(key('a'))).not.toBeNull();
    await cache.put(key('c'), answer(1000));
    expect(await cache.get(key('b'))).toBeNull();
    expect(cache.bytes).toBeLessThanOrEqual(3000);
    await cache.put(key('d'), answer(5000));
    expect(await cache.get(key('d'))).toBeNull();
    await writeFile(path.join(folder, 'stray.tmp'), 'x');
    const again = await AnswerCache.open(folder, 3000);
    expect([again.bytes, await readdir(folder)]).toEqual([
      cache.bytes,
      expect.not.arrayContaining(['stray.tmp']),
    ]);
    expect((await again.get(key('c')))?.text).toHaveLength(1000);
  });
});
