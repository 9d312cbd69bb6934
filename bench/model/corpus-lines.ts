import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { sentencesOf } from './text-measures.ts';

/** What a corpus says, to tell what is new. */
export interface CorpusLines {
  readonly titles: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  readonly recipes: ReadonlySet<string>;
}

/** Titles, sentences and whole recipes of a corpus; null where there is none. */
export async function readCorpusLines(directory: string): Promise<CorpusLines | null> {
  if (!existsSync(directory)) return null;
  const files = readdirSync(directory).filter((name) => /^train-.*\.jsonl$/.test(name));
  if (files.length === 0) return null;
  const lines = { titles: new Set<string>(), sentences: new Set<string>(), recipes: new Set<string>() };
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(join(directory, file)) })) {
      const { completion } = JSON.parse(line) as { completion: string };
      const [title = '', ...rest] = completion.trim().split('\n');
      lines.titles.add(title);
      const steps = rest.slice(rest.indexOf('=') + 1).map((step) => step.replace(/^\S+ /, ''));
      lines.recipes.add(steps.join('\n'));
      for (const step of steps) for (const sentence of sentencesOf(step)) lines.sentences.add(sentence);
    }
  }
  return lines;
}
