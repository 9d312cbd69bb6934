import { z } from 'zod';

/** Shape of a decoder in GGUF's words. */
export const shapeSchema = z.object({
  vocabulary: z.int().positive(),
  context: z.int().positive(),
  width: z.int().positive(),
  layers: z.int().positive(),
  heads: z.int().positive(),
  kv_heads: z.int().positive(),
  feed_forward: z.int().positive(),
  rope_base: z.number().positive(),
  norm_epsilon: z.number().positive(),
});
export type ModelShape = Readonly<z.infer<typeof shapeSchema>>;

/** How a size is trained: by Muon inside the layers, by AdamW for embedding and gains. */
interface TrainingRecipe {
  /** Tokens of one step, padding included. */
  readonly batch_tokens: number;
  /** Highest learning rate. */
  readonly learning_rate: number;
  /** Share of the run that warms up. */
  readonly warmup_share: number;
  /** Of Muon. */
  readonly momentum: number;
  readonly weight_decay: number;
  readonly clip_norm: number;
  /** Share of the run that the exported average of weights is over; 0 exports the last weights. */
  readonly average_share: number;
}

export interface ModelSize {
  readonly shape: ModelShape;
  readonly recipe: TrainingRecipe;
  /** Minutes unless `--minutes` says otherwise. */
  readonly minutes: number;
}

const COMMON = { context: 1024, rope_base: 10_000, norm_epsilon: 1e-5 } as const;
const RECIPE = {
  warmup_share: 0.03,
  momentum: 0.95,
  weight_decay: 0.1,
  clip_norm: 1,
  average_share: 0.05,
} as const;

/**
 * The sizes there are. `toy` is for tests. `mini` is for one CPU core for an hour: its width and heads are what
 * a core computes fastest. `base` is for one data-centre GPU for minutes: wide rather than deep, since a card that
 * writes for few people spends its time on the start of each layer.
 */
export const MODEL_SIZES = {
  toy: {
    shape: { ...COMMON, vocabulary: 512, width: 64, layers: 2, heads: 2, kv_heads: 1, feed_forward: 128 },
    recipe: { ...RECIPE, batch_tokens: 2048, learning_rate: 0.003 },
    minutes: 0.5,
  },
  mini: {
    shape: { ...COMMON, vocabulary: 3000, width: 256, layers: 5, heads: 4, kv_heads: 4, feed_forward: 640 },
    recipe: { ...RECIPE, batch_tokens: 4096, learning_rate: 0.006 },
    minutes: 60,
  },
  base: {
    shape: {
      ...COMMON,
      vocabulary: 3000,
      width: 640,
      layers: 10,
      heads: 10,
      kv_heads: 5,
      feed_forward: 1728,
    },
    recipe: { ...RECIPE, batch_tokens: 32_768, learning_rate: 0.003 },
    minutes: 30,
  },
} as const satisfies Readonly<Record<string, ModelSize>>;

export type SizeName = keyof typeof MODEL_SIZES;

export function isSizeName(name: string): name is SizeName {
  return Object.hasOwn(MODEL_SIZES, name);
}

/** Numbers that are learned; the embedding is also the output's matrix. */
export function countParameters(shape: ModelShape): number {
  const headWidth = shape.width / shape.heads;
  const attention = shape.width * headWidth * (2 * shape.heads + 2 * shape.kv_heads);
  const block = attention + 3 * shape.width * shape.feed_forward + 2 * shape.width;
  return shape.vocabulary * shape.width + shape.layers * block + shape.width;
}

/** The size whose layers a shape has, whatever its vocabulary became; `custom` for one that is not listed. */
export function nameOfShape(shape: ModelShape): SizeName | 'custom' {
  const isSame = (other: ModelShape) =>
    other.width === shape.width &&
    other.layers === shape.layers &&
    other.heads === shape.heads &&
    other.kv_heads === shape.kv_heads &&
    other.feed_forward === shape.feed_forward;
  return (
    Object.keys(MODEL_SIZES)
      .filter(isSizeName)
      .find((name) => isSame(MODEL_SIZES[name].shape)) ?? 'custom'
  );
}
