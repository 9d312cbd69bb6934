/**
 * `npm run bench:overload -- [--minutes 3] [--model FILE] [--json FILE] [--cpu-prof FOLDER]`: finds what the
 * inference server does at most, then sends ten times as many requests a second, whatever becomes of those before,
 * and for a while after looks whether it is as before. Holds when accepted work stays at 95 % of the peak, every
 * refusal is told within 100 ms (95th percentile) and the server is as before within 5 s. With `--cpu-prof` the
 * server leaves a profile in that folder, which says where its time went. The load shares the machine with the server, so
 * it is sent with as little as can be, and what it takes is told beside what the server takes.
 */
import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { prepareBenchModel } from './inference/bench-model.ts';
import { type AnswerSample, drive, summarise, timeAnswer } from './inference/load.ts';
import { measureRefusal } from './inference/measure-refusal.ts';
import { RawClient } from './inference/raw-client.ts';
import { type MeasuredServer, startOurs } from './inference/run-server.ts';
import { readCpuSeconds } from './inference/server-vitals.ts';
import { percentile } from './percentile.ts';
import { renderTable } from './table.ts';

const SLOTS = 4;
const ANSWER_TOKENS = 100;
const OVERLOAD = 10;
const PEAK_SECONDS = 10;
const THROUGHPUT_MIN = 0.95;
const REFUSAL_MAX_MS = 100;
const RECOVERY_MAX_MS = 5000;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '3' },
    model: { type: 'string' },
    json: { type: 'string' },
    'cpu-prof': { type: 'string' },
  },
});
const request = (serial: number) => ({
  prompt: `Recipe ${serial}: eggs, spinach, feta.`,
  max_tokens: ANSWER_TOKENS,
  temperature: 0.7,
  seed: serial,
});

interface Flood {
  readonly sent: number;
  readonly answered: readonly AnswerSample[];
  readonly refusedMs: readonly number[];
  readonly lost: number;
  readonly elapsedMs: number;
}

/** Requests at a steady rate, none of which waits for another; all of them are written out beforehand. */
async function flood(url: string, perSecond: number, seconds: number): Promise<Flood> {
  const client = new RawClient(url);
  const requests = Array.from({ length: Math.ceil(perSecond * seconds) + 1 }, (_, serial) =>
    client.write(request(1_000_000 + serial)),
  );
  const answered: AnswerSample[] = [];
  const refusedMs: number[] = [];
  const open = new Set<Promise<void>>();
  let [sent, lost] = [0, 0];
  const ask = async (bytes: Buffer) => {
    const sample = await client.ask(bytes);
    if (sample.status === 200) answered.push(sample);
    else if (sample.status === 503 || sample.status === 429) refusedMs.push(sample.wholeMs);
    else lost++;
  };
  const startedAt = performance.now();
  for (let elapsed = 0; elapsed < seconds * 1000; elapsed = performance.now() - startedAt) {
    for (; sent < (elapsed / 1000) * perSecond; sent++) {
      const bytes = requests[sent];
      if (bytes === undefined) break;
      const one = ask(bytes);
      open.add(one);
      void one.finally(() => open.delete(one));
    }
    await wait(2);
  }
  const elapsedMs = performance.now() - startedAt;
  await Promise.all(open);
  client.close();
  return { sent, answered, refusedMs, lost, elapsedMs };
}

/** Time that the server and this load compute for from now on, seconds. */
function watchCpu(server: MeasuredServer): () => { readonly server: number; readonly load: number } {
  const before = { server: readCpuSeconds(server.child.pid), load: process.cpuUsage() };
  return () => {
    const load = process.cpuUsage(before.load);
    return {
      server: readCpuSeconds(server.child.pid) - before.server,
      load: (load.user + load.system) / 1e6,
    };
  };
}

/** Milliseconds until an answer takes about as long as it did under full load before; null: not within 30 s. */
async function untilAsBefore(url: string, usualMs: number): Promise<number | null> {
  const overAt = performance.now();
  for (let serial = 9_000_000; performance.now() - overAt < 30_000; serial++) {
    const sample = await timeAnswer(url, request(serial));
    if (sample.status === 200 && sample.wholeMs < usualMs * 1.5) return performance.now() - overAt;
    if (sample.status !== 200) await wait(20);
  }
  return null;
}

const round = (value: number, digits = 1) => Math.round(value * 10 ** digits) / 10 ** digits;
const refusalMicros = await measureRefusal();
const model = prepareBenchModel(values.model);
const profile = values['cpu-prof'];
const server = await startOurs(
  model.path,
  {
    INFERENCE_SEQUENCES: String(SLOTS),
    INFERENCE_CONTEXT_TOKENS: '1024',
    INFERENCE_QUEUE_MAX: String(SLOTS),
  },
  profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`],
);
try {
  await drive(server.url, SLOTS, 2, request);
  const readPeakCpu = watchCpu(server);
  const peak = await drive(server.url, SLOTS * 2, PEAK_SECONDS, (serial) => request(serial + 500_000));
  const peakCpu = readPeakCpu();
  const rate = peak.answersPerSecond * OVERLOAD;
  const readOverCpu = watchCpu(server);
  const over = await flood(server.url, rate, Number(values.minutes) * 60);
  const overCpu = readOverCpu();
  const recoveryMs = await untilAsBefore(server.url, peak.wholeP95Ms);
  const result = summarise(over.answered, over.elapsedMs);
  const share = result.tokensPerSecond / peak.tokensPerSecond;
  const answerCpu = peakCpu.server / (peak.answersPerSecond * PEAK_SECONDS);
  const refusalP95 = percentile(over.refusedMs, 0.95);
  const rows = [
    { what: 'peak, tokens/s', value: round(peak.tokensPerSecond) },
    { what: 'peak, answers/s', value: round(peak.answersPerSecond) },
    { what: `sent, requests/s (${OVERLOAD} x peak)`, value: round((over.sent * 1000) / over.elapsedMs) },
    { what: 'overloaded, tokens/s', value: round(result.tokensPerSecond) },
    { what: `overloaded / peak (${THROUGHPUT_MIN} holds)`, value: round(share, 3) },
    { what: 'accepted', value: over.answered.length },
    { what: 'accepted, whole p95 ms', value: round(result.wholeP95Ms) },
    { what: 'refused', value: over.refusedMs.length },
    { what: `refusal p95 ms (${REFUSAL_MAX_MS} holds)`, value: round(refusalP95) },
    { what: 'refusal slowest ms', value: round(Math.max(0, ...over.refusedMs)) },
    { what: 'lost', value: over.lost },
    { what: `as before after ms (${RECOVERY_MAX_MS} holds)`, value: round(recoveryMs ?? Number.NaN) },
    { what: 'of the server: CPU ms an answer, at the peak', value: round(answerCpu * 1000, 2) },
    {
      what: 'of the server: CPU ms a refusal, with nothing else to do',
      value: round(refusalMicros / 1000, 3),
    },
    { what: 'cores used by the server, peak', value: round(peakCpu.server / PEAK_SECONDS, 2) },
    {
      what: 'cores used by the server, overloaded',
      value: round((overCpu.server * 1000) / over.elapsedMs, 2),
    },
    { what: 'cores used by this load, peak', value: round(peakCpu.load / PEAK_SECONDS, 2) },
    { what: 'cores used by this load, overloaded', value: round((overCpu.load * 1000) / over.elapsedMs, 2) },
  ];
  console.log(`Model: ${model.about}; ${values.minutes} minutes.`);
  console.log(renderTable(rows));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(rows, null, 2));
  const holds =
    share >= THROUGHPUT_MIN &&
    refusalP95 <= REFUSAL_MAX_MS &&
    over.lost === 0 &&
    (recoveryMs ?? Number.POSITIVE_INFINITY) <= RECOVERY_MAX_MS;
  if (!holds) process.exitCode = 1;
} finally {
  await server.stop();
  model.remove();
}
