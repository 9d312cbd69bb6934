/**
 * `npm run bench:inference -- [--model FILE] [--streams 1,4,8,32] [--seconds 4] [--slots 8] [--bandwidth GB/s]`: tokens a
 * second, time to the first text and p95 of our inference server, beside a bare node-llama-cpp loop on the same file in the same
 * run and beside llama.cpp's own server where `llama-server` is on the PATH; recipes a second at 1, 4 and 8 people, and
 * what holding them to the kitchen's rules costs (`--recipes 30`). Ratios above 1 are in our favour. With the bandwidth
 * of the memory that the weights are in, as measured on that machine, also what share of it the decoding uses.
 */
import { execFile } from 'node:child_process';
import os from 'node:os';
import path from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { readServerConfig } from '../inference-server/src/config.ts';
import { RECIPE_LINES_FORMAT } from '../inference-server/src/engines/recipe-writer/recipe-writer-engine.ts';
import { inspectGguf } from '../inference-server/src/registry/inspect-gguf.ts';
import { prepareBenchModel } from './inference/bench-model.ts';
import { drive, type LoadResult } from './inference/load.ts';
import { describeConstraint, measureConstraint } from './inference/measure-constraint.ts';
import { measureGuessing } from './inference/measure-guessing.ts';
import { measureRecipes } from './inference/measure-recipes.ts';
import { measureTraffic } from './inference/memory-traffic.ts';
import { startLlamaServer, startOurs } from './inference/run-server.ts';
import { renderTable } from './table.ts';

/** The model that comes with the program. */
const RECIPE_MODEL = path.join(import.meta.dirname, '../inference-server/models/chef-mini.gguf');
const ANSWER_TOKENS = 200;
const CONTEXT_TOKENS = 1024;
const THREADS = Math.max(1, os.availableParallelism() - 1);
const GRAMMAR = `root ::= "{\\"title\\":\\"" word (" " word){4} "\\",\\"ingredients\\":[" item ("," item){7} "],\\"steps\\":[" item ("," item){6} "]}"
word ::= [a-z]{2,12}
item ::= "{\\"quantity\\":" [1-9] [0-9]{0,2} ",\\"unit\\":\\"" ("g" | "ml" | "tbsp") "\\",\\"food\\":\\"" word " " word "\\"}"
`;

const { values } = parseArgs({
  options: {
    model: { type: 'string' },
    streams: { type: 'string', default: '1,4,8,32' },
    seconds: { type: 'string', default: '4' },
    recipes: { type: 'string', default: '30' },
    slots: { type: 'string', default: '8' },
    bandwidth: { type: 'string' },
  },
});
const seconds = Number(values.seconds);
/** Sequences decoded side by side; more people than these wait in line. */
const slotsMax = Number(values.slots);
const PREAMBLE = 'You are a cook who writes recipes that work at home, with what there is. '.repeat(12);

/** A prompt whose beginning all share (`hit`) or nobody does (`miss`). */
function promptOf(serial: number, prefix: 'hit' | 'miss'): string {
  const own = `Request ${serial * 7919}: eggs, spinach, feta.`;
  return prefix === 'hit' ? `${PREAMBLE}${own}` : `${own} ${PREAMBLE}`;
}

function requestOf(serial: number, isConstrained: boolean, prefix: 'hit' | 'miss'): object {
  return {
    prompt: promptOf(serial, prefix),
    max_tokens: ANSWER_TOKENS,
    temperature: 0.7,
    seed: serial,
    ...(isConstrained ? { grammar: GRAMMAR } : {}),
  };
}

async function runBare(modelPath: string, streams: number, isConstrained: boolean): Promise<LoadResult> {
  const options = {
    streams: Math.min(streams, slotsMax),
    seconds,
    threads: THREADS,
    contextTokens: CONTEXT_TOKENS,
    answerTokens: ANSWER_TOKENS,
    grammar: isConstrained ? GRAMMAR : null,
    prompts: Array.from({ length: 50 }, (_, serial) => promptOf(serial, 'hit')),
  };
  const script = path.join(import.meta.dirname, '../inference-server/test/bare-loop.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    modelPath,
    JSON.stringify(options),
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const round = (value: number, digits = 0) => Math.round(value * 10 ** digits) / 10 ** digits;

const model = prepareBenchModel(values.model);
const rows: Record<string, string | number>[] = [];
const bandwidth = values.bandwidth === undefined ? null : Number(values.bandwidth);
const traffic = await measureTraffic(model.path, ANSWER_TOKENS);
const env = {
  INFERENCE_SEQUENCES: String(slotsMax),
  INFERENCE_CONTEXT_TOKENS: String(CONTEXT_TOKENS),
  INFERENCE_THREADS: String(THREADS),
};
const ours = await startOurs(model.path, env);
const theirs = await startLlamaServer(model.path, {
  slots: slotsMax,
  contextTokens: CONTEXT_TOKENS,
  threads: THREADS,
});
console.log(
  `Model: ${model.about}; ${os.availableParallelism()} cores, ${THREADS} decoding, answers of ${ANSWER_TOKENS} tokens.`,
);
if (theirs === null) console.log("llama.cpp's own server is not on the PATH: not measured.");
try {
  for (const url of [ours.url, ...(theirs === null ? [] : [theirs.url])]) {
    await drive(url, 2, 1, (serial) => requestOf(serial, true, 'hit'));
  }
  for (const streams of values.streams.split(',').map(Number)) {
    for (const [isConstrained, prefix] of [
      [false, 'hit'],
      [false, 'miss'],
      [true, 'hit'],
    ] as const) {
      const request = (serial: number) => requestOf(serial + streams * 100_000, isConstrained, prefix);
      const our = await drive(ours.url, streams, seconds, request);
      const their = theirs === null ? null : await drive(theirs.url, streams, seconds, request);
      const bare = prefix === 'miss' ? null : await runBare(model.path, streams, isConstrained);
      rows.push({
        people: streams,
        grammar: isConstrained ? 'yes' : 'no',
        prefix,
        'tokens/s': round(our.tokensPerSecond),
        'first p50 ms': round(our.firstTextP50Ms, 1),
        'first p95 ms': round(our.firstTextP95Ms, 1),
        'whole p95 ms': round(our.wholeP95Ms),
        failed: our.failures,
        'of bandwidth, %':
          bandwidth === null
            ? ''
            : round(traffic.shareOf(bandwidth, our.tokensPerSecond, Math.min(streams, slotsMax)) * 100, 1),
        'bare tokens/s': bare === null ? '' : String(round(bare.tokensPerSecond)),
        'ours / bare': bare === null ? '' : (our.tokensPerSecond / bare.tokensPerSecond).toFixed(2),
        'llama-server tokens/s': their === null ? '' : String(round(their.tokensPerSecond)),
        'ours / llama-server': their === null ? '' : (our.tokensPerSecond / their.tokensPerSecond).toFixed(2),
      });
    }
  }
  console.log(renderTable(rows));
} finally {
  await ours.stop();
  await theirs?.stop();
}
try {
  const streams = values.streams.split(',').map(Number);
  const recipeModel = values.model ?? RECIPE_MODEL;
  if ((await inspectGguf(recipeModel)).format === RECIPE_LINES_FORMAT) {
    console.log(`\nRecipes over the whole road of the server, by ${path.basename(recipeModel)}:`);
    console.log(renderTable(await measureRecipes(recipeModel, env, seconds)));
    const { runtime } = readServerConfig({ ...process.env, ...env, INFERENCE_SEQUENCES: '1' });
    const cost = await measureConstraint(recipeModel, runtime, Number(values.recipes));
    console.log(
      `\nWhat holding ${cost.recipes} recipes to the kitchen's rules costs, processor time for ${cost.tokens} tokens:`,
    );
    console.log(renderTable(describeConstraint(cost)));
  } else console.log(`\n${recipeModel} writes no recipes: their rate was not measured.`);
  console.log('\nGuessing ahead, answers that copy from their prompt:');
  console.log(renderTable(await measureGuessing(model.path, env, streams, seconds)));
} finally {
  model.remove();
}
