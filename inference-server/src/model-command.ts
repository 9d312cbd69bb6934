import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ConfigError, processEnvironment, readHubConfig, readServerConfig } from './config.ts';
import { QUANTISATIONS, quantiseFile } from './gguf/quantise-file.ts';
import { chooseModel, listModelFiles } from './registry/find-model-file.ts';
import { type PullProgress, pullModel } from './registry/hub/pull-model.ts';
import { inspectGguf } from './registry/inspect-gguf.ts';

const HELP = `Usage: npm run model -- pull <owner>/<repository>[@<revision>]/<file>.gguf
       npm run model -- list
       npm run model -- quantise <path or name> --to q8_0|q4_0|f16 [--out FILE]

pull  fetches a model file from the Hugging Face hub into the models folder; it goes on where an
      interrupted run stopped. HF_ENDPOINT names another hub, HF_TOKEN gives access to private files,
      INFERENCE_MODELS_DIR names another folder.
list  lists the model files there are, newest first; the first one is what the server chooses.
quantise  writes a model of 32- or 16-bit weights anew with smaller ones, beside the old file unless --out
      says where. Norms stay as they are; with q4_0 the matrix that makes the logits is q8_0.
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

async function quantise(args: readonly string[]): Promise<boolean> {
  const options = { to: { type: 'string' }, out: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [asked] = positionals;
  if (asked === undefined || positionals.length > 1 || values.to === undefined) return false;
  const to = QUANTISATIONS.find((name) => name === values.to);
  if (to === undefined) {
    throw new Error(`${JSON.stringify(values.to)} is not one of ${QUANTISATIONS.join(', ')}.`);
  }
  const { modelsDir, bundledModelsDir } = readServerConfig(processEnvironment());
  const choice = await chooseModel(asked, [modelsDir, bundledModelsDir]);
  if (choice.kind !== 'file')
    throw new Error(`${JSON.stringify(asked)} is neither a file nor a model's name.`);
  const { file } = choice;
  const stem = file.name.replace(/[-.](f32|f16|bf16)$/i, '');
  const target = path.resolve(values.out ?? path.join(path.dirname(file.path), `${stem}-${to}.gguf`));
  if (existsSync(target)) throw new Error(`${target} is there already; choose another name with --out.`);
  const report = await quantiseFile(file.path, target, to).catch((error: unknown) => {
    throw new Error(`${file.path}: ${error instanceof Error ? error.message : error}`);
  });
  const share = Math.round((report.bytesAfter / report.bytesBefore) * 100);
  say(`${target}`);
  say(`${formatBytes(report.bytesBefore)} to ${formatBytes(report.bytesAfter)} (${share} %)`);
  say(`${report.changed} tensors quantised, ${report.kept} as they were`);
  return true;
}

function explain(isAsked: boolean): void {
  process.stderr.write(HELP);
  process.exitCode = isAsked ? 0 : 2;
}

const [verb, ...rest] = process.argv.slice(2);
const [reference] = rest;
try {
  if (verb === 'list' && rest.length === 0) await list();
  else if (verb === 'pull' && reference !== undefined && rest.length === 1) await pull(reference);
  else if (verb === 'quantise') {
    if (!(await quantise(rest))) explain(false);
  } else explain(verb === '--help' || verb === 'help');
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof ConfigError ? message : `model: ${message}`}\n`);
  process.exitCode = 1;
}
