import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeGguf } from '../../inference-server/src/gguf/write-gguf.ts';
import { type LlamaVocabulary, openVocabulary } from '../../inference-server/test/support/read-tokens.ts';
import { drawRequest } from '../corpus/draw-request.ts';
import { writePair } from '../corpus/write-pair.ts';
import { describeModel } from '../export/model-metadata.ts';
import { MODEL_SIZES } from '../run/sizes.ts';
import type { Tokenizer } from './tokenizer.ts';
import { trainTokenizer } from './train-tokenizer.ts';

const LINES = 1_000;
/** Loading and composing on a busy machine, ms. */
const SETUP_MS_MAX = 120_000;

let folder: string;
let lines: readonly string[];
let tokenizer: Tokenizer;
let vocabulary: LlamaVocabulary;

beforeAll(async () => {
  lines = composeLines();
  tokenizer = trainTokenizer([lines.join('')], 1_500);
  folder = mkdtempSync(join(tmpdir(), 'llama-tokens-'));
  const path = join(folder, 'vocabulary.gguf');
  const shape = { ...MODEL_SIZES.toy.shape, vocabulary: tokenizer.tokens.length };
  writeFileSync(path, writeGguf(describeModel('vocabulary', shape, tokenizer, ''), []));
  vocabulary = await openVocabulary(path);
}, SETUP_MS_MAX);
afterAll(async () => {
  await vocabulary.close();
  rmSync(folder, { recursive: true });
});

/** Lines of the corpus, each with its end. */
function composeLines(): string[] {
  const found: string[] = [];
  for (let seed = 1; found.length < LINES; seed++) {
    const pair = writePair(drawRequest(seed));
    if (pair !== null) found.push(...`${pair.prompt}${pair.completion}`.split(/(?<=\n)/));
  }
  return found;
}

describe('llama.cpp reads our vocabulary', () => {
  it('and takes the same tokens of a thousand lines of the corpus, alone and together', () => {
    for (const line of lines) expect(vocabulary.tokenize(line)).toEqual(tokenizer.encode(line));
    const whole = lines.join('');
    expect(vocabulary.tokenize(whole)).toEqual(tokenizer.encode(whole));
  });

  it('and of whatever else people type', () => {
    const character = fc.constantFrom(..."abcXYZ 019\n\t|'.,-½°éüñ“”–€😀日本\u00a0", ' ', "'s", "'ll");
    const text = fc
      .array(character, { minLength: 1, maxLength: 40 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, (each) => {
        expect(vocabulary.tokenize(each)).toEqual(tokenizer.encode(each));
      }),
      { numRuns: 500 },
    );
  });

  it('and gives back what it read', () => {
    for (const line of lines.slice(0, 50)) expect(vocabulary.readBack(line)).toBe(line);
  });
});
