import { parseArgs } from 'node:util';
import { writeReport } from '../report/write-report.ts';
import { MachineError } from '../run/find-python.ts';
import { exportModel } from './export-model.ts';

const HELP = `Usage: npm run model:export -- RUN [--out DIR]

Writes the newest weights of a training as GGUF files (f32, f16, q8_0, q4_0), its loss curve (loss.svg) and
training.json. RUN is the folder of a training, which may still be going on; DIR is RUN unless given.
`;

/** @throws for options that do not exist. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });
  const [run] = positionals;
  if (run === undefined || positionals.length > 1) {
    console.error(HELP);
    process.exitCode = 2;
    return;
  }
  const out = values.out ?? run;
  const model = await exportModel(run, out);
  writeReport(run, out, model);
  console.table(model.files.map(({ file, bytes }) => ({ file, MB: bytes / 1e6 })));
}

try {
  await main();
} catch (error) {
  if (!(error instanceof MachineError)) throw error;
  console.error(`model:export: ${error.message}`);
  process.exitCode = 1;
}
