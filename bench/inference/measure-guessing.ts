import { drive } from './load.ts';
import { startOurs } from './run-server.ts';
import { readGauge } from './server-vitals.ts';

const FOODS = [
  'brown basmati rice',
  'smoked tofu',
  'red bell pepper',
  'spring onions',
  'toasted sesame oil',
  'fresh ginger root',
  'rice vinegar',
  'baby spinach leaves',
];
const ANSWER_ITEMS = 24;

/** As a recipe does: the foods of the request over and over, with words of the writer's own between them. */
const GRAMMAR = `root ::= (food ": " [a-z]{4,9} "; "){${ANSWER_ITEMS}}
food ::= ${FOODS.map((food) => JSON.stringify(food)).join(' | ')}
`;

const request = (serial: number) => ({
  prompt: `Cook with ${FOODS.join(', ')}. Serial ${serial}.`,
  max_tokens: 400,
  temperature: 0.7,
  seed: serial,
  grammar: GRAMMAR,
});

/** What guessing ahead brings to answers that copy from their prompt. */
export async function measureGuessing(
  modelPath: string,
  env: Readonly<Record<string, string>>,
  streams: readonly number[],
  seconds: number,
): Promise<Record<string, string | number>[]> {
  const rows: Record<string, string | number>[] = [];
  const servers = await Promise.all(
    ['off', 'auto'].map((speculation) =>
      startOurs(modelPath, { ...env, INFERENCE_SPECULATION: speculation }),
    ),
  );
  try {
    for (const people of streams) {
      const speeds: number[] = [];
      // One after the other, twice, so that a machine that is busy for a while is unfair to neither.
      for (const [index, server] of [...servers.entries(), ...servers.entries()]) {
        const { tokensPerSecond } = await drive(server.url, people, seconds / 2, request);
        speeds[index] = (speeds[index] ?? 0) + tokensPerSecond / 2;
      }
      const [off = 0, auto = 0] = speeds;
      rows.push({
        people,
        'off, tokens/s': Math.round(off),
        'auto, tokens/s': Math.round(auto),
        'auto / off': (auto / off).toFixed(2),
      });
    }
    const [, auto] = servers;
    if (auto !== undefined) {
      const guessed = await readGauge(auto, 'vllm:spec_decode_num_draft_tokens_total');
      const right = await readGauge(auto, 'vllm:spec_decode_num_accepted_tokens_total');
      for (const row of rows) row['right, of all guesses'] = (right / guessed).toFixed(2);
    }
    return rows;
  } finally {
    for (const server of servers) await server.stop();
  }
}
