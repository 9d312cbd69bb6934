import type { TrainingReport } from '../report/training-report.ts';

/** Figures of writers, by the writer's name: what `npm run bench:model -- --json` writes. */
export type BenchFigures = Readonly<Record<string, Readonly<Record<string, string | number>>>>;

const thousands = (value: number) => value.toLocaleString('en-US');
const millions = (value: number) => `${(value / 1e6).toFixed(1)} M`;

/**
 * A model's card in Markdown: what it is and is not for, how it came to be, how well it writes, what it cannot do.
 *
 * @param figures null where it was not measured, which the card says.
 */
export function writeModelCard(report: TrainingReport, figures: BenchFigures | null): string {
  return [
    `# ${report.name}`,
    describeModel(report),
    '## What it is for',
    USE,
    '## How it came to be',
    describeTraining(report),
    '## How well it writes',
    figures === null ? 'Not measured yet: `npm run bench:model` does.' : describeFigures(figures),
    '## What it cannot do',
    LIMITS,
    '## Files',
    describeFiles(report),
    '',
  ].join('\n\n');
}

const USE = `It writes a recipe in compact lines (\`chef.format = recipe-lines-2\`) for a request in compact lines: foods that are
there, servings, minutes, cuisine, meal, diets, allergies, equipment. The inference server asks it in that form, holds it to
a grammar of listed foods and of its corpus's phrases (\`chef.phrases\`), and has every line judged by the kitchen; what
cannot be mended is written by the composer instead. It is not made to be asked in any other way, and no answer of it should reach a person unjudged.`;

const LIMITS = `- It knows nothing of diets and allergies but what its lessons showed. That a recipe keeps them is the work of the grammar and
  the gate, not of the model.
- It writes no language but English, and no dish that the composer could not have written: its lessons are the composer's.
- By itself it forgets a food now and then, or lists one that no step uses. The grammar holds it to what is left, which reads
  like an afterthought ("Pass the tomato paste around at the table."); what it would leave raw, the kitchen cooks in a step of
  its own ("Meanwhile, …"); the shares are in the table above. A dish may have a name that does not suit it, and odd fridges
  get odd dishes.
- It cannot talk, explain, answer questions or refuse. Refusals are made before it is asked.
- Its amounts, times and temperatures are those of its lessons; nobody has cooked its recipes.`;

function describeModel({ parameters, shape }: TrainingReport): string {
  const grouped = shape.kv_heads === shape.heads ? '' : ` over ${shape.kv_heads} of keys and values`;
  return (
    `A decoder of ${millions(parameters)} parameters in Llama's architecture: ${shape.layers} layers of ${shape.width}, ` +
    `${shape.heads} heads${grouped}, feed-forward ${shape.feed_forward}, vocabulary ${thousands(shape.vocabulary)}, ` +
    `context ${thousands(shape.context)} tokens, tied embedding. Licence: as the program.`
  );
}

function describeTraining({ source, ...report }: TrainingReport): string {
  const corpus =
    source === null
      ? 'What it was fed with was not kept.'
      : `The corpus has ${thousands(source.pairs)} pairs (${millions(source.corpusTokens)} tokens; SHA-256 of the corpus ` +
        `\`${source.corpusSha256}\`), seed ${source.seed}, by PyTorch ${source.torch}.`;
  const loss = (value: number | null) => (value === null ? 'unknown' : value.toFixed(3));
  const begun = source?.begunFrom ?? null;
  const first =
    begun === null
      ? 'From random weights'
      : `From the weights of an earlier run of the same shape (${begun.minutes} minutes over ${millions(begun.tokens)} tokens of ` +
        `the corpus \`${begun.corpusSha256 ?? 'unknown'}\`)`;
  return (
    `${first}, on recipes of our own composer only: no person's data and no third party's text ` +
    `([data card](../../training/corpus/README.md)). ${corpus} ${thousands(report.steps)} steps over ` +
    `${millions(report.tokens)} tokens in ${report.minutes} minutes on ${report.device ?? 'an unknown device'}. ` +
    `Loss on training pairs at the end ${loss(report.trainLoss)}, on held-out pairs ${loss(report.validLoss)} nats a token ` +
    `([how](../../training/README.md)).`
  );
}

/** A row a figure, a column a writer. */
function describeFigures(figures: BenchFigures): string {
  const writers = Object.keys(figures);
  const names = [...new Set(Object.values(figures).flatMap((each) => Object.keys(each)))];
  const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rows = names.map((name) => row([name, ...writers.map((writer) => figures[writer]?.[name] ?? '')]));
  const table = [row(['figure', ...writers]), row(['---', ...writers.map(() => '---')]), ...rows].join('\n');
  return `On fridges that no training has seen (\`npm run bench:model\`), beside the composer. At first try means that no line
was refused and written again and nothing was mended afterwards; lines that the grammar held to a forgotten food are told
apart. No recipe means that it was left to the composer, or that the composer refused (too little time, nothing that can be
cooked):\n\n${table}`;
}

function describeFiles({ files }: TrainingReport): string {
  const rows = files.map(
    ({ file, bytes, sha256 }) => `| \`${file}\` | ${(bytes / 1e6).toFixed(1)} MB | \`${sha256}\` |`,
  );
  return ['| file | size | SHA-256 |', '|---|---|---|', ...rows].join('\n');
}
