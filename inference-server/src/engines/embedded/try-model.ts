import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { ModelRuntime } from '../../config.ts';
import { ModelFileError } from '../../registry/inspect-gguf.ts';

const ENTRY = fileURLToPath(new URL('./probe-model.ts', import.meta.url));
/** Of what the trial wrote, the end is kept: llama.cpp says there what stopped it. */
const KEPT_CHARACTERS = 600;

/**
 * Loads the model once in a process of its own. llama.cpp ends the process over some damaged files; then
 * it is not the server that ends.
 *
 * @throws ModelFileError with what the trial said last.
 */
export async function tryModel(modelPath: string, runtime: ModelRuntime): Promise<void> {
  const child = spawn(process.execPath, [ENTRY, modelPath, JSON.stringify(runtime)], {
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: runtime.probeTimeoutMs,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    said = (said + text).slice(-KEPT_CHARACTERS);
  });
  const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, exitSignal) => resolve([exitCode, exitSignal]));
  });
  if (code === 0) return;
  const last = said.trim().split('\n').at(-1)?.slice(0, 300) ?? '';
  const how = signal === null ? 'failed' : `ended by ${signal}`;
  throw new ModelFileError(`loading it in a trial process ${how}${last === '' ? '.' : ` (${last}).`}`);
}
