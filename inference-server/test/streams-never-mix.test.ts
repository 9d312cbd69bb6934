import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readStream } from './support/read-stream.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ tiny: {}, env: { INFERENCE_SEQUENCES: '4' } });
});
afterAll(() => server.close());

const stream = fc.record({
  nonce: fc.string({ unit: fc.constantFrom(...'abcdefgh0123456789é°'), minLength: 1, maxLength: 30 }),
  seed: fc.nat(1000),
  padding: fc.nat(40),
  leavesAfter: fc.option(fc.nat(10), { freq: 4 }),
});

describe('streams side by side', () => {
  it('each carry their own nonce, whatever the others do', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(stream, { minLength: 8, maxLength: 24 }), async (streams) => {
        await Promise.all(
          streams.map(async ({ nonce, seed, padding, leavesAfter }) => {
            const controller = new AbortController();
            const body = {
              model: 'tiny',
              messages: [{ role: 'user', content: `Say ${nonce}. ${'x'.repeat(padding)}` }],
              seed,
              stream: true,
              grammar: `root ::= "${nonce}" ("-" [a-z]{0,20} "-${nonce}"){3}`,
            };
            if (leavesAfter !== null) setTimeout(() => controller.abort(), leavesAfter);
            try {
              const { text, isDone } = await readStream(
                await server.chat(body, { signal: controller.signal }),
              );
              expect(isDone).toBe(true);
              const [first, ...rest] = text.split('-');
              expect([first, rest[1], rest[3], rest[5]]).toEqual([nonce, nonce, nonce, nonce]);
            } catch (error) {
              if (!controller.signal.aborted) throw error;
            }
          }),
        );
      }),
      { numRuns: 8 },
    );
    expect(await server.metric('vllm:num_requests_running', 'model_name="tiny"')).toBe(0);
  });
});
