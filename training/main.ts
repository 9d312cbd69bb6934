import { processEnvironment, readTrainingConfig } from './config.ts';
import { CorpusError } from './encode/corpus-files.ts';
import { exportModel } from './export/export-model.ts';
import { writeReport } from './report/write-report.ts';
import { MachineError } from './run/find-python.ts';
import { HELP, OptionError, readOptions } from './run/read-options.ts';
import { trainModel } from './run/train-model.ts';

const args = process.argv.slice(2);

/** Trains and exports; a training that was interrupted is exported as it is. */
async function train(): Promise<void> {
  const options = readOptions(args, readTrainingConfig(processEnvironment()));
  await trainModel(options, (line) => console.log(line));
  const model = await exportModel(options.out, options.out);
  writeReport(options.out, options.out, model);
  console.table(model.files.map(({ file, bytes }) => ({ file, MB: bytes / 1e6 })));
}

try {
  if (args.includes('--help')) console.log(HELP);
  else await train();
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof MachineError || error instanceof OptionError))
    throw error;
  console.error(`model:train: ${error.message}`);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}
