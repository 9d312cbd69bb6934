import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { CorpusError } from './corpus-files.ts';

const schema = z.object({ prompt: z.string().min(1), completion: z.string().min(1) });

/** What somebody asks for and the recipe that answers it, both in compact lines. */
export type TrainingPair = z.infer<typeof schema>;

/** Pairs of one file of the corpus. Throws CorpusError naming the line that is none. */
export function* readPairs(path: string): Generator<TrainingPair> {
  const lines = readFileSync(path, 'utf8').split('\n');
  for (const [index, line] of lines.entries()) {
    if (line !== '') yield readPair(line, `${basename(path)}, line ${index + 1}`);
  }
}

function readPair(line: string, place: string): TrainingPair {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new CorpusError(`${place} is no JSON.`);
  }
  const pair = schema.safeParse(value);
  if (!pair.success) throw new CorpusError(`${place} is no pair of prompt and completion.`);
  return pair.data;
}
