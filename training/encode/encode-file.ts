import { basename, join } from 'node:path';
import { END_ID, type Tokenizer } from '../tokenizer/tokenizer.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { CorpusError } from './corpus-files.ts';
import { readPairs } from './read-pairs.ts';

/** What one file of the corpus became. */
export interface EncodedFile {
  readonly pairs: number;
  /** Pairs longer than the context, left out. */
  readonly tooLong: number;
  readonly tokens: number;
}

/** Numbers of a sequence in the index: where it starts, where its completion starts, where it ends. */
const INDEX_COLUMNS = 3;

/**
 * Encodes a file of pairs as `NAME.tokens` (uint16, sequences one after another, each ending in the end token)
 * and `NAME.index` (uint32, three a sequence), little-endian.
 *
 * @throws CorpusError when no pair of it fits the context.
 */
export function encodeFile(
  path: string,
  directory: string,
  tokenizer: Tokenizer,
  context: number,
): EncodedFile {
  const target = join(directory, basename(path, '.jsonl'));
  const tokens: number[] = [];
  const index: number[] = [];
  let tooLong = 0;
  for (const { prompt, completion } of readPairs(path)) {
    const asked = tokenizer.encode(prompt);
    const answered = tokenizer.encode(completion);
    if (asked.length + answered.length + 1 > context) {
      tooLong += 1;
      continue;
    }
    const start = tokens.length;
    tokens.push(...asked, ...answered, END_ID);
    index.push(start, start + asked.length, tokens.length);
  }
  if (index.length === 0) throw new CorpusError(`${basename(path)} has no pair that fits the context.`);
  // The index comes last: where it is, the tokens are whole.
  writeWholeFile(`${target}.tokens`, bytesOf(Uint16Array.from(tokens)));
  writeWholeFile(`${target}.index`, bytesOf(Uint32Array.from(index)));
  return { pairs: index.length / INDEX_COLUMNS, tooLong, tokens: tokens.length };
}

function bytesOf(numbers: Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
