import { createHash, type Hash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { listCorpusFiles } from '../encode/corpus-files.ts';
import { encodeFile } from '../encode/encode-file.ts';
import { readPairs } from '../encode/read-pairs.ts';
import type { Tokenizer } from '../tokenizer/tokenizer.ts';
import { trainTokenizer } from '../tokenizer/train-tokenizer.ts';

/** Files of the corpus that the tokenizer is learned from: some 20,000 pairs. */
const TOKENIZER_FILES = 4;

/** Learns the tokenizer from the first files of a corpus. */
export function learnTokenizer(corpus: string, vocabulary: number): Tokenizer {
  return trainTokenizer(readTexts(listCorpusFiles(corpus).train.slice(0, TOKENIZER_FILES)), vocabulary);
}

function* readTexts(paths: readonly string[]): Generator<string> {
  for (const path of paths) for (const { prompt, completion } of readPairs(path)) yield prompt + completion;
}

/** Encodes what a corpus has and what comes to it later. */
export class CorpusEncoder {
  readonly #hash: Hash = createHash('sha256');
  readonly #seen = new Set<string>();
  readonly #corpus: string;
  readonly #encoded: string;
  readonly #tokenizer: Tokenizer;
  readonly #context: number;
  pairs = 0;
  tooLong = 0;
  tokens = 0;

  constructor(corpus: string, encoded: string, tokenizer: Tokenizer, context: number) {
    this.#corpus = corpus;
    this.#encoded = encoded;
    this.#tokenizer = tokenizer;
    this.#context = context;
    mkdirSync(encoded, { recursive: true });
  }

  /** SHA-256 over the training files encoded so far, in the order of their names. */
  get checksum(): string {
    return this.#hash.copy().digest('hex');
  }

  /** Encodes files that are new; returns how many there were. */
  encodeNew(): number {
    const { train, valid } = listCorpusFiles(this.#corpus);
    const fresh = [valid, ...train].filter((path) => !this.#seen.has(path));
    for (const path of fresh) {
      this.#seen.add(path);
      const done = encodeFile(path, this.#encoded, this.#tokenizer, this.#context);
      if (path === valid) continue;
      this.#hash.update(readFileSync(path));
      this.pairs += done.pairs;
      this.tooLong += done.tooLong;
      this.tokens += done.tokens;
    }
    return fresh.length;
  }
}
