/**
 * `npm run bench:overload -- [--minutes 3] [--model FILE]`: finds what the inference server does at most, then
 * asks for ten times as much and for a while after. Holds when accepted work stays at 95 % of the peak, every
 * refusal is told within 100 ms (95th percentile) and the server is as before within 5 s.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepareBenchModel } from './inference/bench-model.ts';
import { type AnswerSample, drive, summarise, timeAnswer } from './inference/load.ts';
import { startOurs } from './inference/run-server.ts';
import { percentile } from './percentile.ts';
import { renderTable } from './table.ts';

const SLOTS = 4;
const ANSWER_TOKENS = 100;
const OVERLOAD = 10;
/** A client that was refused comes back after this, as its `Retry-After` says at least a second. */
const COME_BACK_MS = 1000;

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '3' }, model: { type: 'string' } },
});
const request = (serial: number) => ({
  prompt: `Recipe ${serial}: eggs, spinach, feta.`,
  max_tokens: ANSWER_TOKENS,
  temperature: 0.7,
  seed: serial,
});

/** Ten times as many people as there are slots and places, each coming back after a refusal. */
async function overload(url: string, seconds: number) {
  const answered: AnswerSample[] = [];
  const refusedMs: number[] = [];
  const until = performance.now() + seconds * 1000;
  let serial = 1_000_000;
  const person = async () => {
    while (performance.now() < until) {
      const sample = await timeAnswer(url, request(serial++));
      if (sample.status === 200) answered.push(sample);
      else {
        refusedMs.push(sample.wholeMs);
        await wait(COME_BACK_MS);
      }
    }
  };
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: SLOTS * 2 * OVERLOAD }, person));
  return { result: summarise(answered, performance.now() - startedAt), refusedMs };
}

const model = prepareBenchModel(values.model);
const server = await startOurs(model.path, {
  INFERENCE_SEQUENCES: String(SLOTS),
  INFERENCE_CONTEXT_TOKENS: '1024',
  INFERENCE_QUEUE_MAX: String(SLOTS),
});
try {
  await drive(server.url, SLOTS, 2, request);
  const peak = await drive(server.url, SLOTS * 2, 6, (serial) => request(serial + 500_000));
  const { result, refusedMs } = await overload(server.url, Number(values.minutes) * 60);
  const overAt = performance.now();
  let isRecovered = false;
  while (!isRecovered && performance.now() - overAt < 30_000) {
    const sample = await timeAnswer(server.url, request(9_000_000 + Math.floor(performance.now())));
    isRecovered = sample.status === 200 && sample.wholeMs < peak.wholeP95Ms * 1.5;
  }
  const recoveryMs = performance.now() - overAt;
  const round = (value: number) => Math.round(value * 10) / 10;
  console.log(
    renderTable([
      { what: 'peak, tokens/s', value: round(peak.tokensPerSecond) },
      { what: `at ${OVERLOAD} x capacity, tokens/s`, value: round(result.tokensPerSecond) },
      {
        what: 'overload / peak (0.95 holds)',
        value: round((result.tokensPerSecond / peak.tokensPerSecond) * 100) / 100,
      },
      { what: 'accepted, whole p95 ms', value: round(result.wholeP95Ms) },
      { what: 'refused', value: refusedMs.length },
      { what: 'refusal p95 ms (100 holds)', value: round(percentile(refusedMs, 0.95)) },
      { what: 'refusal slowest ms', value: round(Math.max(0, ...refusedMs)) },
      { what: 'as before after ms (5000 holds)', value: round(recoveryMs) },
    ]),
  );
  if (!isRecovered) process.exitCode = 1;
} finally {
  await server.stop();
  model.remove();
}
