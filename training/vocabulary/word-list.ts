import { readFileSync } from 'node:fs';
import { readStepWords, SECTION_END } from '@chef/culinary/recipe-lines';
import { listCorpusFiles } from '../encode/corpus-files.ts';
import { readPairs } from '../encode/read-pairs.ts';
import { writeWholeFile } from '../write-whole-file.ts';

/** File of a run with the words of its corpus's steps, one a line. */
export const WORD_LIST = 'words.txt';
/** Files of the corpus that are read: some 20,000 pairs. */
const FILES = 4;
/** Rarer words are left out: the longer the list, the slower the grammar. */
const TIMES_MIN = 3;

/** Words that the steps of a corpus are made of, in the order of their letters. */
export function collectStepWords(corpus: string): string[] {
  const times = new Map<string, number>();
  for (const path of listCorpusFiles(corpus).train.slice(0, FILES)) {
    for (const { completion } of readPairs(path)) {
      const lines = completion.trimEnd().split('\n');
      for (const line of lines.slice(lines.indexOf(SECTION_END) + 1)) {
        const text = line.slice(line.indexOf(' ') + 1);
        for (const word of readStepWords(text)) times.set(word, (times.get(word) ?? 0) + 1);
      }
    }
  }
  return [...times].flatMap(([word, count]) => (count >= TIMES_MIN ? [word] : [])).sort();
}

/** Keeps the list with a run. */
export function writeWordList(path: string, words: readonly string[]): void {
  writeWholeFile(path, words.map((word) => `${word}\n`).join(''));
}

/** Reads the list of a run. @throws when it is not there. */
export function readWordList(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((word) => word !== '');
}
