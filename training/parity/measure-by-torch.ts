import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { processEnvironment } from '../config.ts';

const PROGRAM = join(import.meta.dirname, '../python/measure_likelihood.py');
/** Logits of a whole vocabulary as JSON, for some texts. */
const OUTPUT_BYTES_MAX = 64 << 20;

const schema = z.array(z.object({ mean_log_likelihood: z.number(), last_logits: z.array(z.number()) }));

/** What a model says of a text. */
export interface Likelihood {
  /** Of the tokens after the first, nats a token. */
  readonly mean: number;
  /** Of every token of the vocabulary, behind the last token of the text. */
  readonly lastLogits: readonly number[];
}

/** Has PyTorch say what the weights of a checkpoint expect of texts, given as tokens. */
export async function measureByTorch(
  python: string,
  weights: string,
  sequences: readonly (readonly number[])[],
): Promise<Likelihood[]> {
  const output = await new Promise<string>((resolve, reject) => {
    const child = execFile(
      python,
      [PROGRAM, weights],
      { maxBuffer: OUTPUT_BYTES_MAX, env: { ...processEnvironment(), PYTHONDONTWRITEBYTECODE: '1' } },
      (error, stdout) => (error === null ? resolve(stdout) : reject(error)),
    );
    child.stdin?.end(JSON.stringify(sequences));
  });
  const read: unknown = JSON.parse(output);
  return schema
    .parse(read)
    .map(({ mean_log_likelihood: mean, last_logits: lastLogits }) => ({ mean, lastLogits }));
}
