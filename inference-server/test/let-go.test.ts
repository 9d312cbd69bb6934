import { ServerResponse } from 'node:http';
import { queryObjects } from 'node:v8';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { endlessChat } from './support/hold.ts';
import { startTestServer, type TestServer } from './support/start-test-server.ts';

const ANSWERS = 20;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ tiny: {} });
});
afterAll(() => server?.close());

/** Collects garbage first, so that only what somebody holds is counted. */
const countHeld = () => queryObjects(ServerResponse, { format: 'count' });

it.each([true, false])(
  'lets go of everything about an answer once it is given (streamed: %s)',
  async (stream) => {
    const ask = async (seed: number) =>
      (await server.chat({ ...endlessChat(), stream, seed, max_tokens: 2 })).text();
    await ask(0);
    const before = countHeld();
    for (let seed = 1; seed <= ANSWERS; seed += 1) expect(await ask(seed)).toContain('"choices"');
    await expect.poll(countHeld).toBeLessThan(before + ANSWERS / 4);
  },
);
