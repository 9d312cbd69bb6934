import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { shapeSchema } from '../run/sizes.ts';

/** Length of the header, in front of it. */
const PREFIX_BYTES = 8;

const tensorSchema = z.object({
  dtype: z.literal('F32'),
  shape: z.array(z.int().positive()),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
});
const aboutSchema = z.object({
  shape: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(shapeSchema),
  step: z.coerce.number(),
  tokens: z.coerce.number(),
  seconds: z.coerce.number(),
});
const headerSchema = z.object({ __metadata__: aboutSchema }).catchall(tensorSchema);

export interface WeightTensor {
  /** Slowest-moving dimension (the number of rows) first. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** What a training has learned so far. */
export interface TrainedWeights {
  readonly about: z.infer<typeof aboutSchema>;
  readonly tensors: ReadonlyMap<string, WeightTensor>;
}

/**
 * Reads the safetensors file of a checkpoint (https://github.com/huggingface/safetensors#format).
 *
 * @throws when it is missing or of another form.
 */
export function readWeights(path: string): TrainedWeights {
  const file = readFileSync(path);
  const start = PREFIX_BYTES + Number(file.readBigUInt64LE(0));
  const header: unknown = JSON.parse(file.toString('utf8', PREFIX_BYTES, start));
  const { __metadata__: about, ...entries } = headerSchema.parse(header);
  const tensors = new Map<string, WeightTensor>();
  for (const [name, entry] of Object.entries(entries)) {
    const { shape, data_offsets: offsets } = tensorSchema.parse(entry);
    // A copy of their own: views of 32-bit floats have to begin at a multiple of 4.
    const bytes = Uint8Array.from(file.subarray(start + offsets[0], start + offsets[1]));
    tensors.set(name, { shape, data: new Float32Array(bytes.buffer) });
  }
  return { about, tensors };
}
