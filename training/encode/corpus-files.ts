import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of pairs that cannot be learned from, told to the person who started the training. */
export class CorpusError extends Error {
  override readonly name = 'CorpusError';
}

/** The files of pairs there are now, training files in the order of their names. */
export interface CorpusFiles {
  readonly train: readonly string[];
  readonly valid: string;
}

/** @throws CorpusError when there is nothing to learn from or to measure with. */
export function listCorpusFiles(directory: string): CorpusFiles {
  const names = existsSync(directory) ? readdirSync(directory) : [];
  const train = names.filter((name) => /^train-.*\.jsonl$/.test(name)).sort();
  if (train.length === 0) {
    throw new CorpusError(
      `There are no files train-*.jsonl in ${directory}; write a corpus with "npm run model:corpus".`,
    );
  }
  if (!names.includes('valid.jsonl')) {
    throw new CorpusError(`There is no valid.jsonl in ${directory} to measure the training with.`);
  }
  return { train: train.map((name) => join(directory, name)), valid: join(directory, 'valid.jsonl') };
}
