import { renderTable } from '../table.ts';
import { type LabelledPhrase, readLabelledPhrases } from './labelled-phrases.ts';
import { PHRASE_READERS, type PhraseReader } from './phrase-readers.ts';
import { type PhraseScore, scorePhrase } from './phrase-score.ts';
import { findSharedData } from './shared-data.ts';

/** After five rounds the compiler is still at work beside the readers, and its time would count as theirs. */
const WARM_UP_ROUNDS = 25;
const ROUNDS = 20;

/** How well and how fast ingredient phrases are read, beside other parsers. */
export async function measurePhrases(): Promise<readonly string[]> {
  const file = findSharedData('ingredient-phrases-open.csv');
  if (file === null) return ['(not measured: ingredient-phrases-open.csv is not in ../shared/data)'];
  const labels = readLabelledPhrases(file);
  const heldOut = labels.filter(({ half }) => half === 'held_out');
  const development = labels.filter(({ half }) => half === 'development');
  return [
    `${heldOut.length} phrases held out; the rules were tuned with a look at the other ${development.length} only. Per cent right:`,
    '',
    renderTable(PHRASE_READERS.map((reader) => toRow(reader, heldOut))),
    '',
    renderTable(
      PHRASE_READERS.map(({ name, read }) => ({
        reader: name,
        'phrases a second, one core': phrasesPerSecond(read, labels),
      })),
    ),
  ];
}

function toRow(reader: PhraseReader, labels: readonly LabelledPhrase[]) {
  const scores = labels.map((label) => scorePhrase(label, reader.read(label.input)));
  const share = (isRight: (score: PhraseScore) => boolean) =>
    Math.round((1000 * scores.filter(isRight).length) / scores.length) / 10;
  return {
    reader: reader.name,
    'all three': share(({ quantity, unit, name }) => quantity && unit && name),
    quantity: share(({ quantity }) => quantity),
    unit: share(({ unit }) => unit),
    name: share(({ name }) => name),
    size: share(({ size }) => size),
    preparation: share(({ preparation }) => preparation),
    comment: share(({ comment }) => comment),
    purpose: share(({ purpose }) => purpose),
  };
}

/** Phrases a second of one core's time, once every function is compiled; each phrase counts once a round. */
function phrasesPerSecond(read: PhraseReader['read'], labels: readonly LabelledPhrase[]): number {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) for (const { input } of labels) read(input);
  const start = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) for (const { input } of labels) read(input);
  const { user, system } = process.cpuUsage(start);
  return Math.round((labels.length * ROUNDS) / ((user + system) / 1e6));
}
