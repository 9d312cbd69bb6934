import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { END_ID, Tokenizer } from '../tokenizer/tokenizer.ts';
import { listCorpusFiles } from './corpus-files.ts';
import { encodeFile } from './encode-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'encode-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const tokenizer = new Tokenizer([]);

function writePairs(name: string, pairs: readonly unknown[]): string {
  const path = join(folder, name);
  writeFileSync(path, pairs.map((pair) => `${JSON.stringify(pair)}\n`).join(''));
  return path;
}

const readNumbers = (name: string) => readFileSync(join(folder, name));

describe('encoding a file of pairs', () => {
  it('puts prompt, completion and end token one after another and says where each begins', () => {
    const path = writePairs('train-0000.jsonl', [
      { prompt: 'ab\n', completion: 'c' },
      { prompt: 'x', completion: 'yz' },
    ]);
    expect(encodeFile(path, folder, tokenizer, 16)).toEqual({ pairs: 2, tooLong: 0, tokens: 9 });
    const tokens = new Uint16Array(Uint8Array.from(readNumbers('train-0000.tokens')).buffer);
    const index = new Uint32Array(Uint8Array.from(readNumbers('train-0000.index')).buffer);
    expect([...index]).toEqual([0, 3, 5, 5, 6, 9]);
    expect(tokenizer.decode([...tokens.subarray(0, 4)])).toBe('ab\nc');
    expect([tokens[4], tokens[8]]).toEqual([END_ID, END_ID]);
  });

  it('leaves out what is longer than the context, and counts it', () => {
    const pair = { prompt: 'ab', completion: 'cd' };
    const path = writePairs('train-0000.jsonl', [pair, { ...pair, completion: 'cde' }]);
    expect(encodeFile(path, folder, tokenizer, 5)).toMatchObject({ pairs: 1, tooLong: 1 });
    expect(() => encodeFile(path, folder, tokenizer, 4)).toThrow('no pair that fits the context');
  });

  it.each([
    ['{"prompt":"a"}', 'train-0000.jsonl, line 2 is no pair of prompt and completion.'],
    ['{"prompt":"a","completion":""}', 'train-0000.jsonl, line 2 is no pair'],
    ['{"prompt":', 'train-0000.jsonl, line 2 is no JSON.'],
  ])('names the line that is none: %s', (line, message) => {
    const path = writePairs('train-0000.jsonl', [{ prompt: 'a', completion: 'b' }]);
    writeFileSync(path, `${readFileSync(path, 'utf8')}${line}\n`);
    expect(() => encodeFile(path, folder, tokenizer, 16)).toThrow(message);
  });
});

describe('the files of a corpus', () => {
  it('are its training files by name and the held-out one', () => {
    for (const name of ['train-0001.jsonl', 'train-0000.jsonl', 'valid.jsonl', 'train-0002.jsonl.unfinished'])
      writePairs(name, []);
    expect(listCorpusFiles(folder)).toEqual({
      train: [join(folder, 'train-0000.jsonl'), join(folder, 'train-0001.jsonl')],
      valid: join(folder, 'valid.jsonl'),
    });
  });

  it('are missed with the command that writes them', () => {
    expect(() => listCorpusFiles(join(folder, 'nowhere'))).toThrow('npm run model:corpus');
    writePairs('train-0000.jsonl', []);
    expect(() => listCorpusFiles(folder)).toThrow('no valid.jsonl');
  });
});
