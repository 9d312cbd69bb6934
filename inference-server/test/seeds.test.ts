import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    tiny: {},
    env: {
      INFERENCE_SEQUENCES: '6',
      INFERENCE_ANSWER_CACHE_BYTES_MAX: '0',
      INFERENCE_CONTEXT_TOKENS: '1024',
    },
  });
});
afterAll(() => server.close());

async function write(seed: number, more = ''): Promise<string> {
  const answer = await server.chat({
    model: 'tiny',
    messages: [{ role: 'user', content: `${'You are a cook. '.repeat(8)}${more}` }],
    seed,
    temperature: 0.8,
    max_tokens: 60,
    grammar: 'root ::= [a-z ]{400}',
  });
  return (await answer.json()).choices[0].message.content;
}

describe('a seed, with weights that are not quantised', () => {
  it('gives the same text whether the prompt is new, known or decoded in company', async () => {
    for (let seed = 0; seed < 6; seed++) {
      const prompt = `${seed} `.repeat(30);
      const first = await write(seed, prompt);
      expect(await write(seed, prompt)).toBe(first);
      const company = [1, 2, 3, 4, 5].map((other) => write(100 + other, 'other '.repeat(other * 9)));
      const [inCompany] = await Promise.all([write(seed, prompt), ...company]);
      expect(inCompany).toBe(first);
    }
  });
});
