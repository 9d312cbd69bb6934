import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { processEnvironment } from '../config.ts';
import { MachineError } from './find-python.ts';
import type { TrainingOptions } from './read-options.ts';
import { MODEL_SIZES } from './sizes.ts';

/** Between two looks for new files of the corpus. */
const CORPUS_POLL_MS = 20_000;
const PROGRAM = join(import.meta.dirname, '../python/train.py');

/** Where the gradient steps find their sequences and leave their results. */
export interface TrainingPlaces {
  readonly encoded: string;
  readonly out: string;
  /** Tokens there are, which may be fewer than the size asked for when the corpus is small. */
  readonly vocabulary: number;
}

/**
 * Runs the gradient steps to their end. An interrupt is passed on: Python keeps a checkpoint and ends.
 *
 * @param lookForMore is called from time to time while it trains.
 * @throws MachineError when Python failed.
 */
export async function runPython(
  options: TrainingOptions,
  places: TrainingPlaces,
  lookForMore: () => void,
): Promise<void> {
  const settings = join(places.out, 'settings.json');
  writeFileSync(settings, `${JSON.stringify(settingsOf(options, places), null, 2)}\n`);
  const child = spawn(options.python, [PROGRAM, settings], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...processEnvironment(),
      PYTHONDONTWRITEBYTECODE: '1',
      OPENBLAS_NUM_THREADS: String(options.threads),
      OMP_NUM_THREADS: String(options.threads),
    },
  });
  const poll = setInterval(lookForMore, CORPUS_POLL_MS);
  const stop = () => void child.kill('SIGTERM');
  process.once('SIGTERM', stop);
  process.on('SIGINT', stop);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== 0) throw new MachineError(`The gradient steps ended with code ${code}; see above.`);
  } finally {
    clearInterval(poll);
    process.off('SIGTERM', stop);
    process.off('SIGINT', stop);
  }
}

function settingsOf(options: TrainingOptions, { encoded, out, vocabulary }: TrainingPlaces) {
  const { shape, recipe } = MODEL_SIZES[options.size];
  return {
    shape: { ...shape, vocabulary },
    recipe: { ...recipe, batch_tokens: options.batchTokens },
    encoded,
    out,
    minutes: options.minutes,
    max_steps: options.maxSteps,
    threads: options.threads,
    device: options.device,
    seed: options.seed,
    is_resumed: options.isResumed,
    begun_from: options.begunFrom,
  };
}
