/**
 * `npm run bench:quantise -- [--model FILE] [--seconds 4]`: what a model's weights cost and what they say, as they
 * are and quantised: size, tokens a second with one and with eight people, and on recipe text the mean divergence
 * (nats), the share of positions with the same likeliest token and the perplexity. Without a file it measures
 * random weights, whose sizes and speeds are real and whose perplexity means nothing.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { QUANTISATIONS, quantiseFile } from '../inference-server/src/gguf/quantise-file.ts';
import {
  compareLogits,
  type Logits,
  measurePerplexity,
  readLogits,
} from '../inference-server/test/support/read-logits.ts';
import { prepareBenchModel } from './inference/bench-model.ts';
import { drive } from './inference/load.ts';
import { startOurs } from './inference/run-server.ts';
import { renderTable } from './table.ts';

const TEXT = `Lemon rice with chickpeas. Serves 2. 200 g rice, 1 onion, 1 can of chickpeas, 1 lemon, 2 tbsp olive oil.
Rinse the rice and cook it in salted water for 12 minutes. Slice the onion and fry it in the oil over medium heat
until golden, about 8 minutes. Add the drained chickpeas and warm them through. Fold in the rice and the juice of
the lemon, season with salt and pepper, and serve hot.`;
const THREADS = Math.max(1, os.availableParallelism() - 1);

const { values } = parseArgs({
  options: { model: { type: 'string' }, seconds: { type: 'string', default: '4' } },
});
const round = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;

async function measureSpeed(file: string): Promise<[one: number, eight: number]> {
  const server = await startOurs(file, {
    INFERENCE_SEQUENCES: '8',
    INFERENCE_CONTEXT_TOKENS: '512',
    INFERENCE_THREADS: String(THREADS),
  });
  const request = (serial: number) => ({ prompt: `Recipe ${serial}`, max_tokens: 150, seed: serial });
  try {
    await drive(server.url, 2, 1, request);
    const one = await drive(server.url, 1, Number(values.seconds), request);
    const eight = await drive(server.url, 8, Number(values.seconds), request);
    return [one.tokensPerSecond, eight.tokensPerSecond];
  } finally {
    await server.stop();
  }
}

async function measure(name: string, file: string, reference: Logits | null) {
  const logits = await readLogits(file, TEXT);
  const { kl, sameTop } = compareLogits(reference ?? logits, logits);
  const [one, eight] = await measureSpeed(file);
  const row = {
    weights: name,
    MB: round(statSync(file).size / 1e6, 2),
    'tokens/s, 1 person': round(one, 0),
    'tokens/s, 8 people': round(eight, 0),
    'divergence, nats': reference === null ? 0 : Number(kl.toPrecision(2)),
    'same favourite': round(sameTop, 3),
    perplexity: round(measurePerplexity(logits), 2),
  };
  return { row, logits };
}

const model = prepareBenchModel(values.model, false);
const folder = mkdtempSync(path.join(os.tmpdir(), 'bench-quantise-'));
console.log(`Model: ${model.about}; ${os.availableParallelism()} cores, ${THREADS} decoding.`);
try {
  const { row, logits } = await measure('as it is', model.path, null);
  const rows = [row];
  for (const to of QUANTISATIONS) {
    const file = path.join(folder, `${to}.gguf`);
    await quantiseFile(model.path, file, to);
    rows.push((await measure(to, file, logits)).row);
  }
  console.log(renderTable(rows));
} finally {
  model.remove();
  rmSync(folder, { recursive: true, force: true });
}
