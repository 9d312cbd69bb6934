import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { readTrainingReport } from '../report/training-report.ts';
import { writeWholeFile } from '../write-whole-file.ts';
import { writeModelCard } from './write-model-card.ts';

const HELP = `Usage: npm run model:card -- TRAINING.json [--figures BENCH.json] --out CARD.md

Writes a model's card from what its export left (training.json) and what \`npm run bench:model -- --json BENCH.json\` measured.
`;

const figuresSchema = z.record(z.string(), z.record(z.string(), z.union([z.string(), z.number()])));

const { values, positionals } = parseArgs({
  options: { figures: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});
const [path] = positionals;
if (path === undefined || values.out === undefined) {
  console.error(HELP);
  process.exitCode = 2;
} else {
  const figures =
    values.figures === undefined
      ? null
      : figuresSchema.parse(JSON.parse(readFileSync(values.figures, 'utf8')) as unknown);
  writeWholeFile(values.out, writeModelCard(readTrainingReport(path), figures));
}
