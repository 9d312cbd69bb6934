import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { ModelRuntime } from '../../config.ts';
import { ModelFileError } from '../../gguf/model-file-error.ts';

const ENTRY = fileURLToPath(new URL('./probe-model.ts', import.meta.url));
/** Of what the trial wrote, the beginning is kept. */
const KEPT_CHARACTERS = 8000;
const REASON_CHARACTERS = 240;

/** A model could not be used in a trial. */
export class TrialError extends ModelFileError {
  /** Whether a GPU was computing: then it may be the card, its driver or its binary that is at fault. */
  readonly usedGpu: boolean;

  constructor(message: string, usedGpu: boolean) {
    super(message);
    this.usedGpu = usedGpu;
  }
}

/**
 * Loads the model once in a process of its own. llama.cpp ends the process over some damaged files; then
 * it is not the server that ends.
 *
 * @param adapterPath a LoRA adapter to try with it.
 * @throws TrialError with the first complaint of the trial.
 */
export async function tryModel(
  modelPath: string,
  runtime: ModelRuntime,
  adapterPath?: string,
): Promise<void> {
  const adapter = adapterPath === undefined ? [] : [adapterPath];
  const child = spawn(process.execPath, [ENTRY, modelPath, JSON.stringify(runtime), ...adapter], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: runtime.probeTimeoutMs,
    killSignal: 'SIGKILL',
  });
  const gpu = keepBeginning(child.stdout);
  const said = keepBeginning(child.stderr);
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, exitSignal) => resolve([exitCode, exitSignal]));
  });
  if (code === 0) return;
  const how = signal === null ? 'failed' : `was ended by ${signal}`;
  const why = findReason(said());
  throw new TrialError(`loading it in a trial process ${how}${why === '' ? '' : ` (${why})`}.`, gpu() !== '');
}

/** Reads a stream to its end; what comes back tells the beginning of what it said so far. */
function keepBeginning(stream: Readable): () => string {
  let kept = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    kept = (kept + text).slice(0, KEPT_CHARACTERS);
  });
  return () => kept;
}

/** The first thing that went wrong is the reason; what follows it are its consequences. */
function findReason(said: string): string {
  const lines = said.split('\n').map((line) => line.trim());
  const reason =
    lines.find((line) => /error|assert|unknown|invalid/i.test(line)) ?? lines.find((line) => line !== '');
  return (reason ?? '').slice(0, REASON_CHARACTERS);
}
