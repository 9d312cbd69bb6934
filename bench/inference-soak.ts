/**
 * `npm run bench:soak -- [--minutes 30]`: mixed load with cancellations and a model swap in the middle. Every
 * stream carries a nonce that must come back; memory is read at a tenth of the time and at the end. Holds when
 * nothing is dropped, no stream carries another's tokens and memory stays within a tenth.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepareBenchModel } from './inference/bench-model.ts';
import { timeAnswer } from './inference/load.ts';
import { startOurs } from './inference/run-server.ts';

const PEOPLE = 6;
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '30' } } });
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
});

const counts = { answered: 0, left: 0, dropped: 0, mixedUp: 0 };
const until = performance.now() + totalMs;

/** Resident memory of the server's process, megabytes; NaN where /proc is not. */
function readMemory(): number {
  try {
    const status = readFileSync(`/proc/${server.child.pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

async function leave(serial: number): Promise<void> {
  const body = { prompt: `Long ${serial}`, max_tokens: 400, stream: true };
  const controller = new AbortController();
  setTimeout(() => controller.abort(), 20 + (serial % 150));
  await fetch(`${server.url}/v1/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: controller.signal,
  })
    .then((response) => response.text())
    .catch(() => undefined);
  counts.left++;
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
  if (sample.status !== 200 || !sample.text.includes('[DONE]')) counts.dropped++;
  else if (!text.startsWith(`${nonce}-`) || !text.endsWith(`-${nonce}`)) counts.mixedUp++;
  else counts.answered++;
}

let serial = 0;
const people = Array.from({ length: PEOPLE }, async () => {
  while (performance.now() < until) {
    const mine = ++serial;
    await (mine % 5 === 0 ? leave(mine) : answer(mine));
  }
});
try {
  await wait(totalMs / 10);
  const early = readMemory();
  await wait(totalMs * 0.4);
  const swap = await fetch(`${server.url}/admin/models/load`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'two' }),
  });
  await Promise.all(people);
  const late = readMemory();
  console.log(`Swap: ${swap.status}. ${JSON.stringify(counts)}`);
  console.log(
    `Memory: ${early.toFixed(0)} MB at a tenth, ${late.toFixed(0)} MB at the end: ${(late / early).toFixed(2)}`,
  );
  if (!swap.ok || counts.dropped > 0 || counts.mixedUp > 0) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
}
