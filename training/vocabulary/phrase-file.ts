import { existsSync, readFileSync } from 'node:fs';
import { PhraseBookWriter, writePhraseBook } from '@chef/culinary/recipe-lines';
import { listCorpusFiles } from '../encode/corpus-files.ts';
import { readPairs } from '../encode/read-pairs.ts';
import { MachineError } from '../run/find-python.ts';
import { writeWholeFile } from '../write-whole-file.ts';

/** File of a run with the book of how its corpus is worded; a model file carries it. */
export const PHRASE_FILE = 'phrases.txt';
/** Files of the corpus that are read: some 20,000 pairs, in which nothing worth saying is rare. */
const FILES = 4;

/** How the recipes of a corpus are worded, as the text of a book of phrases. */
export function collectPhrases(corpus: string): string {
  const writer = new PhraseBookWriter();
  for (const path of listCorpusFiles(corpus).train.slice(0, FILES))
    for (const { prompt, completion } of readPairs(path)) writer.add(prompt, completion);
  return writePhraseBook(writer.toBook());
}

/** Keeps the book with a run. */
export function writePhraseFile(path: string, phrases: string): void {
  writeWholeFile(path, phrases);
}

/** Reads the book of a run. @throws MachineError when there is none. */
export function readPhraseFile(path: string): string {
  if (!existsSync(path)) throw new MachineError(`There is no ${path}: resume the training, which writes it.`);
  return readFileSync(path, 'utf8');
}
