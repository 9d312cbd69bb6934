import { ConfigError, processEnvironment, readHubConfig, readServerConfig } from './config.ts';
import { listModelFiles } from './registry/find-model-file.ts';
import { type PullProgress, pullModel } from './registry/hub/pull-model.ts';
import { inspectGguf } from './registry/inspect-gguf.ts';

const HELP = `Usage: npm run model -- pull <owner>/<repository>[@<revision>]/<file>.gguf
       npm run model -- list

pull  fetches a model file from the Hugging Face hub into the models folder; it goes on where an
      interrupted run stopped. HF_ENDPOINT names another hub, HF_TOKEN gives access to private files,
      INFERENCE_MODELS_DIR names another folder.
list  lists the model files there are, newest first; the first one is what the server chooses.
`;

const say = (line: string) => process.stdout.write(`${line}\n`);

function formatBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

/** A line per tenth where nobody watches, and a line that is written over on a terminal. */
function createProgressPrinter(): (progress: PullProgress) => void {
  let printedTenth = -1;
  return ({ receivedBytes, totalBytes, resumedBytes }) => {
    const share = totalBytes === 0 ? 1 : receivedBytes / totalBytes;
    const tenth = Math.floor(share * 10);
    if (!process.stdout.isTTY && tenth === printedTenth) return;
    printedTenth = tenth;
    const resumed = resumedBytes > 0 ? `, ${formatBytes(resumedBytes)} of it from before` : '';
    const line = `${Math.floor(share * 100)} %  ${formatBytes(receivedBytes)} of ${formatBytes(totalBytes)}${resumed}`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}   ` : `${line}\n`);
    if (process.stdout.isTTY && receivedBytes === totalBytes) process.stdout.write('\n');
  };
}

async function pull(reference: string): Promise<void> {
  const env = processEnvironment();
  const model = await pullModel(reference, {
    hub: readHubConfig(env),
    folder: readServerConfig(env).modelsDir,
    onProgress: createProgressPrinter(),
  });
  say(`${model.path} (${formatBytes(model.bytes)})`);
  say(
    `sha256 ${model.sha256}${model.isChecked ? ', as the hub says' : '; the hub gave none to compare with'}`,
  );
}

async function list(): Promise<void> {
  const { modelsDir, bundledModelsDir } = readServerConfig(processEnvironment());
  for (const folder of [modelsDir, bundledModelsDir]) {
    const files = await listModelFiles(folder);
    say(`${folder}: ${files.length === 0 ? 'no model files' : ''}`);
    for (const file of files) {
      const about = await inspectGguf(file.path).then(
        (summary) =>
          `${summary.architecture}, ${(summary.parameters / 1e6).toFixed(1)} M parameters, context ${summary.contextTokens ?? 'unknown'}`,
        (error: unknown) => `cannot be used: ${error instanceof Error ? error.message : String(error)}`,
      );
      say(`  ${file.name}  ${formatBytes(file.bytes)}  ${about}`);
    }
  }
}

const [verb, ...rest] = process.argv.slice(2);
const [reference] = rest;
try {
  if (verb === 'list' && rest.length === 0) await list();
  else if (verb === 'pull' && reference !== undefined && rest.length === 1) await pull(reference);
  else {
    process.stderr.write(HELP);
    process.exitCode = verb === '--help' || verb === 'help' ? 0 : 2;
  }
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof ConfigError ? message : `model: ${message}`}\n`);
  process.exitCode = 1;
}
