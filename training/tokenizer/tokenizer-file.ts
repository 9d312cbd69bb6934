import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeWholeFile } from '../write-whole-file.ts';
import { SPECIAL_TOKENS, Tokenizer } from './tokenizer.ts';

const schema = z.object({
  kind: z.literal('byte-level-bpe'),
  split: z.literal('gpt-2'),
  special: z.tuple([z.literal('<|pad|>'), z.literal('<|begin|>'), z.literal('<|end|>')]),
  merges: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
});

/** Keeps a tokenizer as JSON: its merges in their order, by the numbers of the tokens. */
export function writeTokenizerFile(path: string, tokenizer: Tokenizer): void {
  const file: z.input<typeof schema> = {
    kind: 'byte-level-bpe',
    split: 'gpt-2',
    special: [...SPECIAL_TOKENS],
    merges: tokenizer.merges.map(([left, right]) => [left, right]),
  };
  writeWholeFile(path, `${JSON.stringify(file)}\n`);
}

/** @throws when the file is missing or of another form. */
export function readTokenizerFile(path: string): Tokenizer {
  const read: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return new Tokenizer(schema.parse(read).merges);
}
