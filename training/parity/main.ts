import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { processEnvironment, readTrainingConfig } from '../config.ts';
import { drawRequest } from '../corpus/draw-request.ts';
import { writePair } from '../corpus/write-pair.ts';
import { readTokenizerFile } from '../tokenizer/tokenizer-file.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { measureByTorch } from './measure-by-torch.ts';

const HELP = `Usage: npm run model:parity -- RUN --model FILE.gguf [--python PATH]

Writes FILE.parity.json beside a model file: what PyTorch, with the weights of the training in RUN that the file was
exported from, expects of some recipes. A test compares llama.cpp's expectations with it, without Python.
`;

/** Recipes that are compared. */
const TEXTS = 6;

/** The first recipes of the corpus' own generator, which are the same on every machine. */
function composeTexts(): string[] {
  const texts: string[] = [];
  for (let seed = 1; texts.length < TEXTS; seed++) {
    const pair = writePair(drawRequest(seed));
    if (pair !== null) texts.push(pair.prompt + pair.completion);
  }
  return texts;
}

const { values, positionals } = parseArgs({
  options: { model: { type: 'string' }, python: { type: 'string' } },
  allowPositionals: true,
});
const [run] = positionals;
if (run === undefined || values.model === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  const tokenizer = readTokenizerFile(join(run, 'tokenizer.json'));
  const texts = composeTexts();
  const sequences = texts.map((text) => tokenizer.encode(text));
  const weights = join(run, 'checkpoint', 'weights.safetensors');
  const python = values.python ?? readTrainingConfig(processEnvironment()).python;
  const measured = await measureByTorch(python, weights, sequences);
  const fixture = {
    model: basename(values.model),
    sha256: createHash('sha256').update(readFileSync(values.model)).digest('hex'),
    texts: texts.map((text, index) => ({
      text,
      tokens: sequences[index]?.length ?? 0,
      meanLogLikelihood: Number(measured[index]?.mean.toFixed(6)),
    })),
  };
  const path = `${values.model.replace(/\.gguf$/, '')}.parity.json`;
  writeWholeFile(path, `${JSON.stringify(fixture, null, 2)}\n`);
  console.log(path);
}
