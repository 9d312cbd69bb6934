/**
 * `npm run bench:soak -- [--minutes 30] [--json FILE]`: mixed load with cancellations and a model swap in the
 * middle. Every stream carries a nonce that must come back. Memory is read 30 times; it is flat when the median
 * of the last third is at most a tenth above that of the third that begins after the first tenth. Holds when
 * memory is flat, nothing is dropped, no stream carries another's tokens and nothing is left running.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepareBenchModel } from './inference/bench-model.ts';
import { timeAnswer } from './inference/load.ts';
import { startOurs } from './inference/run-server.ts';
import { readGauge, readMemory } from './inference/server-vitals.ts';
import { percentile } from './percentile.ts';
import { renderTable } from './table.ts';

const PEOPLE = 6;
const READINGS = 30;
/** Every so many requests the caller goes away: before the first text, in the middle, or near the end. */
const LEAVES_EVERY = 5;
const FLAT_MAX = 1.1;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '30' }, json: { type: 'string' } },
});
const totalMs = Number(values.minutes) * 60_000;

const folder = mkdtempSync(path.join(tmpdir(), 'bench-soak-'));
const models = path.join(folder, 'models');
mkdirSync(models);
const model = prepareBenchModel(undefined);
for (const name of ['one.gguf', 'two.gguf']) copyFileSync(model.path, path.join(models, name));
model.remove();
const server = await startOurs('one', {
  INFERENCE_MODELS_DIR: models,
  INFERENCE_DATA_DIR: path.join(folder, 'data'),
  INFERENCE_SEQUENCES: '4',
  INFERENCE_CONTEXT_TOKENS: '1024',
  // A machine that is short of time is not what is looked for: nobody is to be sent away for waiting.
  INFERENCE_BODY_TIMEOUT_MS: '300000',
  INFERENCE_QUEUE_WAIT_MAX_MS: '300000',
  INFERENCE_DEADLINE_MS: '600000',
});

const counts = { answered: 0, wentAway: 0, dropped: 0, wrongStream: 0 };
const dropped: string[] = [];
const until = performance.now() + totalMs;

async function leave(serial: number): Promise<void> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 1 + ((serial * 37) % 400));
  await fetch(`${server.url}/v1/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ prompt: `Long ${serial}`, max_tokens: 400, stream: true }),
    signal: controller.signal,
  })
    .then((response) => response.text())
    .catch(() => undefined);
  clearTimeout(timer);
  counts.wentAway++;
}

async function answer(serial: number): Promise<void> {
  const nonce = `n${serial}z`;
  const sample = await timeAnswer(server.url, {
    prompt: `Say ${nonce}. ${'Padding. '.repeat(serial % 30)}`,
    max_tokens: 300,
    seed: serial,
    grammar: `root ::= "${nonce}-" [a-z]{${10 + (serial % 60)}} "-${nonce}"`,
  });
  const text = [...sample.text.matchAll(/"text":"((?:[^"\\]|\\.)*)"/g)].map((match) => match[1]).join('');
  if (sample.status !== 200 || !sample.text.includes('[DONE]')) {
    counts.dropped++;
    dropped.push(`${sample.status} ${sample.text.slice(-200)}`);
  } else if (text.startsWith(`${nonce}-`) && text.endsWith(`-${nonce}`)) counts.answered++;
  else counts.wrongStream++;
}

let serial = 0;
async function person(): Promise<void> {
  while (performance.now() < until) {
    const mine = ++serial;
    await (mine % LEAVES_EVERY === 0 ? leave(mine) : answer(mine));
  }
}

interface Reading {
  readonly minute: number;
  readonly memoryMb: number;
  readonly heapMb: number;
  readonly answered: number;
}

const readings: Reading[] = [];
async function watch(): Promise<void> {
  for (let nth = 1; nth <= READINGS; nth++) {
    await wait(totalMs / READINGS);
    readings.push({
      minute: Math.round(((nth * totalMs) / READINGS / 60_000) * 10) / 10,
      memoryMb: Math.round(readMemory(server)),
      heapMb: Math.round((await readGauge(server, 'nodejs_heap_size_used_bytes')) / 1e6),
      answered: counts.answered,
    });
  }
}

/** The model is swapped in the middle, while everybody goes on asking. */
async function swap(): Promise<number> {
  await wait(totalMs / 2);
  const response = await fetch(`${server.url}/admin/models/load`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'two' }),
  }).catch(() => null);
  return response?.status ?? 0;
}

/** Memory late in the run against early in it. */
function compareMemory(): number {
  const third = Math.floor(READINGS / 3);
  const from = Math.floor(READINGS / 10);
  const memory = readings.map(({ memoryMb }) => memoryMb);
  return percentile(memory.slice(-third), 0.5) / percentile(memory.slice(from, from + third), 0.5);
}

/** What the server still has in hand a moment after everybody has gone. */
async function countStillRunning(): Promise<number> {
  await wait(500);
  const running = await readGauge(server, 'vllm:num_requests_running');
  return running + (await readGauge(server, 'vllm:num_requests_waiting'));
}

try {
  const [swapped] = await Promise.all([swap(), watch(), ...Array.from({ length: PEOPLE }, person)]);
  const growth = compareMemory();
  const stillRunning = await countStillRunning();
  console.log(renderTable(readings.map((reading) => ({ ...reading }))));
  const outcome = { minutes: totalMs / 60_000, swap: swapped, ...counts, growth, stillRunning };
  console.log(
    renderTable(
      Object.entries(outcome).map(([what, value]) => ({ what, value: Math.round(value * 100) / 100 })),
    ),
  );
  for (const line of dropped.slice(0, 5)) console.log(`dropped: ${line}`);
  if (values.json !== undefined)
    writeFileSync(values.json, JSON.stringify({ ...outcome, readings }, null, 2));
  const isWhole = swapped === 200 && counts.dropped + counts.wrongStream + stillRunning === 0;
  if (!isWhole || growth > FLAT_MAX) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
