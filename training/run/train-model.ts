import { existsSync, mkdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { readBeginning, writeSource } from '../report/write-report.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import { readTokenizerFile, writeTokenizerFile } from '../tokenizer/tokenizer-file.ts';
import { collectPhrases, PHRASE_FILE, writePhraseFile } from '../vocabulary/phrase-file.ts';
import { CorpusEncoder, learnTokenizer } from './encode-corpus.ts';
import { findTorch, MachineError } from './find-python.ts';
import type { TrainingOptions } from './read-options.ts';
import { runPython } from './run-python.ts';
import { countParameters, MODEL_SIZES } from './sizes.ts';

/**
 * Bytes that a training takes: an encoded corpus and, for each number that is learned, two checkpoints (weights,
 * average, momenta) and the model files.
 */
const CORPUS_BYTES = 300_000_000;
const BYTES_PER_PARAMETER = 48;

/** Tokenizer, encoded corpus, gradient steps: leaves a checkpoint and a log in `options.out`. */
export async function trainModel(options: TrainingOptions, say: (line: string) => void): Promise<void> {
  const torch = await findTorch(options.python);
  prepareFolder(options);
  const tokenizer = openTokenizer(options, say);
  writePhraseFile(join(options.out, PHRASE_FILE), collectPhrases(options.corpus));
  const encoded = join(options.out, 'encoded');
  const { shape } = MODEL_SIZES[options.size];
  const encoder = new CorpusEncoder(options.corpus, encoded, tokenizer, shape.context);
  const { seed, threads } = options;
  const begunFrom = options.begunFrom === null ? null : readBeginning(options.begunFrom);
  const encode = () => {
    if (encoder.encodeNew() === 0) return;
    say(`corpus: ${encoder.pairs} pairs, ${encoder.tokens} tokens encoded`);
    writeSource(options.out, {
      torch,
      seed,
      threads,
      pairs: encoder.pairs,
      corpusTokens: encoder.tokens,
      pairsTooLong: encoder.tooLong,
      corpusSha256: encoder.checksum,
      begunFrom,
    });
  };
  encode();
  await runPython(options, { encoded, out: options.out, vocabulary: tokenizer.tokens.length }, encode);
}

function prepareFolder({ out, size, isResumed, begunFrom }: TrainingOptions): void {
  if (begunFrom !== null && !existsSync(join(begunFrom, 'checkpoint', 'state.pt')))
    throw new MachineError(`There is no checkpoint in ${begunFrom} to begin with.`);
  const hasCheckpoint = existsSync(join(out, 'checkpoint', 'state.pt'));
  if (isResumed && !hasCheckpoint) throw new MachineError(`There is no checkpoint in ${out} to resume.`);
  if (!isResumed && hasCheckpoint) {
    throw new MachineError(`${out} has a checkpoint: --resume goes on with it, --out DIR begins elsewhere.`);
  }
  mkdirSync(out, { recursive: true });
  const disk = statfsSync(out);
  const free = disk.bavail * disk.bsize;
  const needed = CORPUS_BYTES + BYTES_PER_PARAMETER * countParameters(MODEL_SIZES[size].shape);
  if (free < needed) {
    const [left, asked] = [free, needed].map((bytes) => Math.ceil(bytes / 1e6));
    throw new MachineError(`The disk of ${out} has ${left} MB left; this training needs ${asked} MB.`);
  }
  rmSync(join(out, 'encoded'), { recursive: true, force: true });
}

function openTokenizer(
  { out, corpus, size, isResumed, begunFrom }: TrainingOptions,
  say: (line: string) => void,
): Tokenizer {
  const path = join(out, 'tokenizer.json');
  if (isResumed) return readTokenizerFile(path);
  if (begunFrom !== null) {
    const known = readTokenizerFile(join(begunFrom, 'tokenizer.json'));
    writeTokenizerFile(path, known);
    return known;
  }
  const startedAt = performance.now();
  const tokenizer = learnTokenizer(corpus, MODEL_SIZES[size].shape.vocabulary);
  writeTokenizerFile(path, tokenizer);
  const seconds = (performance.now() - startedAt) / 1000;
  say(`tokenizer: ${tokenizer.tokens.length} tokens in ${seconds.toFixed(1)} s`);
  return tokenizer;
}
