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

describe('guessing ahead, with weights that are not quantised', () => {
  it('changes neither text nor likelihoods, and guesses', async () => {
    const env = { INFERENCE_ANSWER_CACHE_BYTES_MAX: '0', INFERENCE_CONTEXT_TOKENS: '1024' };
    const options = (speculation: string) => ({
      tiny: {},
      env: { ...env, INFERENCE_SPECULATION: speculation },
    });
    const plain = await startTestServer(options('off'));
    const guessing = await startTestServer(options('auto'));
    try {
      for (let seed = 0; seed < 5; seed++) {
        const body = {
          model: 'tiny',
          messages: [{ role: 'user', content: 'Use brown rice, red onion and lemon juice.' }],
          grammar: 'root ::= (("brown rice" | "red onion" | "lemon juice") ", "){12}',
          seed,
          max_tokens: seed === 4 ? 50 : 300,
          logprobs: seed % 2 === 0,
        };
        const [expected, answer] = await Promise.all(
          [plain, guessing].map(async (one) => (await (await one.chat(body)).json()).choices[0]),
        );
        expect(answer.message.content).toBe(expected.message.content);
        expect(answer.finish_reason).toBe(expected.finish_reason);
        const likelihoods = (choice: typeof answer): { token: string; logprob: number }[] =>
          choice.logprobs?.content ?? [];
        const told = likelihoods(answer);
        expect(told.map(({ token }) => token)).toEqual(likelihoods(expected).map(({ token }) => token));
        // Several tokens in a pass are added up in another order than one: the last bits differ.
        for (const [index, { logprob }] of likelihoods(expected).entries()) {
          expect(told[index]?.logprob).toBeCloseTo(logprob, 2);
        }
      }
      const [drafted, accepted] = await Promise.all(
        ['draft', 'accepted'].map((kind) =>
          guessing.metric(`vllm:spec_decode_num_${kind}_tokens_total`, 'tiny'),
        ),
      );
      expect(drafted).toBeGreaterThan(10);
      expect(accepted).toBeGreaterThan(5);
      expect(await plain.metric('vllm:spec_decode_num_draft_tokens_total', 'tiny')).toBe(0);
    } finally {
      await Promise.all([plain.close(), guessing.close()]);
    }
  });
});
