import { CorpusError } from './encode/corpus-files.ts';
import { MachineError } from './run/find-python.ts';
import { HELP, OptionError, readOptions } from './run/read-options.ts';
import { trainModel } from './run/train-model.ts';

const args = process.argv.slice(2);
try {
  if (args.includes('--help')) console.log(HELP);
  else console.log(await trainModel(readOptions(args), (line) => console.log(line)));
} catch (error) {
  if (!(error instanceof CorpusError || error instanceof MachineError || error instanceof OptionError))
    throw error;
  console.error(`model:train: ${error.message}`);
  process.exitCode = error instanceof OptionError ? 2 : 1;
}
