import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { drawTestFridges } from '../model/test-fridges.ts';
import { percentile } from '../percentile.ts';
import type { AnswerSample } from './load.ts';
import { RawClient } from './raw-client.ts';
import { startOurs } from './run-server.ts';
import { readCpuSeconds } from './server-vitals.ts';

const PEOPLE = [1, 4, 8];
const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

/**
 * Recipes a second over the whole road of the inference server: a request for a fridge that no training has seen goes in,
 * a recipe draft that the gate has passed comes out.
 *
 * @param modelPath a model of ours; another one would write no recipes.
 */
export async function measureRecipes(
  modelPath: string,
  env: Readonly<Record<string, string>>,
  seconds: number,
): Promise<Record<string, string | number>[]> {
  const server = await startOurs(modelPath, env);
  const client = new RawClient(server.url);
  const requests = drawTestFridges(16).map(({ request }, serial) => {
    const { system, user } = renderGenerationPrompt({ ...request, seed: serial });
    const messages = [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ];
    return client.write({ messages, temperature: 0.7, seed: serial }, {}, '/v1/chat/completions');
  });
  let next = 0;
  const ask = () => client.ask(requests[next++ % requests.length] ?? Buffer.alloc(0));
  try {
    await ask();
    const rows: Record<string, string | number>[] = [];
    for (const people of PEOPLE) {
      const samples: AnswerSample[] = [];
      const cpuBefore = readCpuSeconds(server.child.pid);
      const startedAt = performance.now();
      const until = startedAt + seconds * 1000;
      const person = async () => {
        while (performance.now() < until) samples.push(await ask());
      };
      await Promise.all(Array.from({ length: people }, person));
      const elapsed = (performance.now() - startedAt) / 1000;
      const whole = samples.filter(({ status }) => status === 200);
      rows.push({
        people,
        'recipes/s': round(whole.length / elapsed, 2),
        'first line p95 ms': round(
          percentile(
            whole.map(({ firstTextMs }) => firstTextMs),
            0.95,
          ),
        ),
        'whole p95 ms': round(
          percentile(
            whole.map(({ wholeMs }) => wholeMs),
            0.95,
          ),
        ),
        'server CPU ms a recipe': round(
          ((readCpuSeconds(server.child.pid) - cpuBefore) * 1000) / whole.length,
        ),
        failed: samples.length - whole.length,
      });
    }
    return rows;
  } finally {
    client.close();
    await server.stop();
  }
}
