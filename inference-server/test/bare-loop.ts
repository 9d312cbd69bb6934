/**
 * A process of its own: decodes with node-llama-cpp's public generator and nothing around it (no HTTP, no
 * queue, no text), as the yardstick for our server. Arguments: model path and a JSON of options; prints the
 * result as JSON.
 */
import { getLlama, LlamaGrammar, LlamaGrammarEvaluationState } from 'node-llama-cpp';
import { type AnswerSample, summarise } from '../../bench/inference/load.ts';

interface Options {
  readonly streams: number;
  readonly seconds: number;
  readonly threads: number;
  readonly contextTokens: number;
  readonly answerTokens: number;
  readonly grammar: string | null;
  readonly prompts: readonly string[];
}

const [modelPath = '', json = '{}'] = process.argv.slice(2);
const options: Options = JSON.parse(json);
const llama = await getLlama({
  gpu: 'auto',
  build: 'never',
  skipDownload: true,
  maxThreads: options.threads,
});
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({
  contextSize: options.contextTokens,
  sequences: options.streams,
  batchSize: 512,
  threads: options.threads,
});
const grammar = options.grammar === null ? null : new LlamaGrammar(llama, { grammar: options.grammar });
const samples: AnswerSample[] = [];
let serial = 0;

async function answer(sequence: ReturnType<typeof context.getSequence>): Promise<AnswerSample> {
  const startedAt = performance.now();
  await sequence.clearHistory();
  const prompt = model.tokenize(options.prompts[serial++ % options.prompts.length] ?? '');
  const state =
    grammar === null ? {} : { grammarEvaluationState: new LlamaGrammarEvaluationState({ model, grammar }) };
  let tokens = 0;
  let firstTextMs = Number.NaN;
  for await (const _ of sequence.evaluate(prompt, {
    temperature: 0.7,
    topP: 1,
    topK: 40,
    seed: serial,
    ...state,
  })) {
    if (tokens === 0) firstTextMs = performance.now() - startedAt;
    if (++tokens >= options.answerTokens) break;
  }
  return { status: 200, tokens, firstTextMs, wholeMs: performance.now() - startedAt, text: '' };
}

const sequences = Array.from({ length: options.streams }, () => context.getSequence());
for (const sequence of sequences) await answer(sequence);
const startedAt = performance.now();
const until = startedAt + options.seconds * 1000;
await Promise.all(
  sequences.map(async (sequence) => {
    while (performance.now() < until) samples.push(await answer(sequence));
  }),
);
process.stdout.write(`${JSON.stringify(summarise(samples, performance.now() - startedAt))}\n`);
process.exit(0);
