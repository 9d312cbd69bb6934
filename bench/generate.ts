/**
 * `npm run bench:generate`: how long people wait for the first line and for the whole recipe, cold and cached,
 * at 1, 8 and 32 people at once. Starts its own stack on a database of its own unless `--url` names one that
 * runs already (whose visitor quota and rate limits must then be high enough).
 */
import { parseArgs } from 'node:util';
import { type GenerationSample, timeGeneration } from './generation-client.ts';
import { percentile } from './percentile.ts';
import { startBenchStack } from './stack.ts';
import { renderTable } from './table.ts';

const FRIDGES = [
  ['2 chicken thighs', '1 lemon', 'a handful of rice', 'half an onion'],
  ['400 g beef mince', '1 can tomatoes', '200 g spaghetti', '2 cloves garlic'],
  ['1 block tofu', '1 broccoli', '2 carrots', '3 tbsp soy sauce'],
  ['4 eggs', '100 g spinach', '50 g feta', '1 onion'],
  ['2 salmon fillets', '300 g potatoes', '1 lemon', 'a bunch of dill'],
  ['1 can chickpeas', '1 red onion', '1 cucumber', '200 g yogurt'],
  ['500 g pumpkin', '1 onion', '1 can coconut milk', '2 tbsp curry paste'],
  ['2 zucchini', '1 eggplant', '3 tomatoes', '1 bell pepper'],
] as const;

const { values } = parseArgs({
  options: { url: { type: 'string' }, requests: { type: 'string', default: '96' } },
});
const requestsPerLevel = Number(values.requests);

/** A request that nobody has made before: the seed is part of the canonical request. */
function coldRequest(serial: number): object {
  return {
    ingredients: FRIDGES[serial % FRIDGES.length],
    servings: 2,
    maxMinutes: 60,
    seed: 1_000_000 + serial,
  };
}

/** Runs `count` requests with at most `concurrency` in flight; returns samples and requests a second. */
async function drive(
  baseUrl: string,
  concurrency: number,
  count: number,
  request: (serial: number) => object,
) {
  const samples: GenerationSample[] = [];
  const started = performance.now();
  let next = 0;
  const person = async () => {
    while (next < count) samples.push(await timeGeneration(baseUrl, request(next++)));
  };
  await Promise.all(Array.from({ length: concurrency }, person));
  return { samples, perSecond: (count * 1000) / (performance.now() - started) };
}

const stack = values.url
  ? { url: values.url, model: 'as served', stop: async () => {} }
  : await startBenchStack();
try {
  console.log(`Generation at ${stack.url}, model: ${stack.model}, ${requestsPerLevel} requests a row\n`);
  let serial = Math.floor(Date.now() / 1000) % 1_000_000;
  await drive(stack.url, 4, 16, () => coldRequest(serial++));
  const rows: Record<string, string | number>[] = [];
  for (const concurrency of [1, 8, 32]) {
    for (const kind of ['cold', 'cached'] as const) {
      const warm = coldRequest(serial++);
      if (kind === 'cached') await timeGeneration(stack.url, warm);
      const request = kind === 'cold' ? () => coldRequest(serial++) : () => warm;
      const { samples, perSecond } = await drive(stack.url, concurrency, requestsPerLevel, request);
      const done = samples.filter((sample) => sample.end === 'done');
      const round = (value: number) => Math.round(value * 10) / 10;
      rows.push({
        people: concurrency,
        kind,
        'first line p50 ms': round(
          percentile(
            done.map((s) => s.firstLineMs),
            0.5,
          ),
        ),
        'first line p95 ms': round(
          percentile(
            done.map((s) => s.firstLineMs),
            0.95,
          ),
        ),
        'whole p50 ms': round(
          percentile(
            done.map((s) => s.wholeMs),
            0.5,
          ),
        ),
        'whole p95 ms': round(
          percentile(
            done.map((s) => s.wholeMs),
            0.95,
          ),
        ),
        'recipes/s': round(perSecond),
        failed: samples.length - done.length,
        sources: [...new Set(done.map((s) => s.source))].join(' '),
      });
    }
  }
  console.log(renderTable(rows));
  const p95 = (people: number, kind: string) =>
    Number(rows.find((row) => row.people === people && row.kind === kind)?.['whole p95 ms'] ?? Number.NaN);
  console.log('\nAgainst the budgets at 8 people (below 1 holds):');
  console.log(`  generation p95 / 2000 ms = ${(p95(8, 'cold') / 2000).toFixed(3)}`);
  console.log(`  cached p95     /  200 ms = ${(p95(8, 'cached') / 200).toFixed(3)}`);
  console.log(`  cold / cached p95 at 8   = ${(p95(8, 'cold') / p95(8, 'cached')).toFixed(1)}`);
  if (rows.some((row) => Number(row.failed) > 0)) process.exitCode = 1;
} finally {
  await stack.stop();
}
