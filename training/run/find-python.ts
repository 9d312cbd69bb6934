import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The machine lacks something that a training needs. */
export class MachineError extends Error {
  override readonly name = 'MachineError';
}

const run = promisify(execFile);
const CHECK = 'import torch, numpy; print(torch.__version__)';

/**
 * Checks that a Python has what the gradient steps need.
 *
 * @returns PyTorch's version.
 * @throws MachineError saying what to install.
 */
export async function findTorch(python: string): Promise<string> {
  try {
    const { stdout } = await run(python, ['-c', CHECK], { timeout: 60_000 });
    return stdout.trim();
  } catch (error) {
    const reason = error instanceof Error ? (error.message.trim().split('\n').at(-1) ?? '') : String(error);
    throw new MachineError(
      `${python} cannot import torch and numpy (${reason}). On Debian: apt-get install python3-torch ` +
        'libopenblas0-pthread. With a CUDA card: pip install torch numpy, and name that Python with --python.',
    );
  }
}
