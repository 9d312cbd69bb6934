import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import type { TrainingConfig } from '../config.ts';
import { isSizeName, MODEL_SIZES, type SizeName } from './sizes.ts';

export const HELP = `Usage: npm run model:train -- --size mini|base|toy [options]

Trains a recipe model: tokenizer, encoded corpus, weights, GGUF files.

  --size NAME      toy (for tests), mini (a CPU core, an hour) or base (a GPU, half an hour)
  --minutes N      how long the gradient steps may take; the learning rate follows this time
  --corpus DIR     train-*.jsonl and valid.jsonl (default .data/training/corpus)
  --out DIR        where everything goes (default .data/training/SIZE)
  --batch-tokens N tokens of one step (default: by size; chef-mini was trained with 16384 on a GPU)
  --threads N      processor threads (default: the cores less one)
  --device NAME    auto (default), cpu or cuda
  --resume         go on from the checkpoint in --out, also for more minutes or on another device
  --from DIR       begin with the weights and the tokenizer of another run of the same size
  --seed N         of weights and order (default 1)
  --python PATH    Python with PyTorch (default /usr/bin/python3, or PYTHON)
`;

/** A word on the command line that means nothing. */
export class OptionError extends Error {
  override readonly name = 'OptionError';
}

export interface TrainingOptions {
  readonly size: SizeName;
  readonly minutes: number;
  readonly maxSteps: number;
  readonly batchTokens: number;
  readonly corpus: string;
  readonly out: string;
  readonly threads: number;
  readonly device: 'auto' | 'cpu' | 'cuda';
  readonly seed: number;
  readonly isResumed: boolean;
  /** Folder of the run whose weights are the first ones; null for random ones. */
  readonly begunFrom: string | null;
  readonly python: string;
}

/**
 * @param config what is used where the command line names nothing.
 * @throws OptionError naming what is wrong.
 */
export function readOptions(args: readonly string[], config: TrainingConfig): TrainingOptions {
  const values = parse(args);
  const size = values.size ?? '';
  if (!isSizeName(size)) {
    throw new OptionError(`--size is one of ${Object.keys(MODEL_SIZES).join(', ')}, not "${size}".`);
  }
  return {
    size,
    minutes: readNumber('minutes', values.minutes ?? MODEL_SIZES[size].minutes, (value) => value > 0),
    maxSteps: readNumber('max-steps', values['max-steps'] ?? 0, isCount),
    batchTokens: readNumber(
      'batch-tokens',
      values['batch-tokens'] ?? MODEL_SIZES[size].recipe.batch_tokens,
      (value) => isCount(value) && value >= MODEL_SIZES[size].shape.context,
    ),
    corpus: values.corpus ?? '.data/training/corpus',
    out: values.out ?? `.data/training/${size}`,
    threads: readNumber(
      'threads',
      values.threads ?? Math.max(1, availableParallelism() - 1),
      (value) => isCount(value) && value > 0,
    ),
    device: readDevice(values.device ?? 'auto'),
    seed: readNumber('seed', values.seed ?? 1, isCount),
    isResumed: values.resume ?? false,
    begunFrom: values.from ?? null,
    python: values.python ?? config.python,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        size: { type: 'string' },
        minutes: { type: 'string' },
        'max-steps': { type: 'string' },
        'batch-tokens': { type: 'string' },
        corpus: { type: 'string' },
        out: { type: 'string' },
        threads: { type: 'string' },
        device: { type: 'string' },
        resume: { type: 'boolean' },
        from: { type: 'string' },
        seed: { type: 'string' },
        python: { type: 'string' },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
}

const isCount = (value: number) => Number.isSafeInteger(value) && value >= 0;

function readNumber(name: string, text: string | number, isFine: (value: number) => boolean): number {
  const value = Number(text);
  if (text !== '' && Number.isFinite(value) && isFine(value)) return value;
  throw new OptionError(`--${name} cannot be "${text}".`);
}

function readDevice(text: string): TrainingOptions['device'] {
  if (text === 'auto' || text === 'cpu' || text === 'cuda') return text;
  throw new OptionError(`--device is auto, cpu or cuda, not "${text}".`);
}
