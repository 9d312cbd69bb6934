/** How weights are laid down: a block of so many weights takes so many bytes. */
export interface TensorType {
  readonly name: string;
  readonly block: number;
  readonly bytes: number;
}

const define = (name: string, block: number, bytes: number): TensorType => ({ name, block, bytes });

/** The tensor types of ggml, by their number (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). */
export const TENSOR_TYPES: Readonly<Record<number, TensorType>> = {
  0: define('F32', 1, 4),
  1: define('F16', 1, 2),
  2: define('Q4_0', 32, 18),
  3: define('Q4_1', 32, 20),
  6: define('Q5_0', 32, 22),
  7: define('Q5_1', 32, 24),
  8: define('Q8_0', 32, 34),
  9: define('Q8_1', 32, 36),
  10: define('Q2_K', 256, 84),
  11: define('Q3_K', 256, 110),
  12: define('Q4_K', 256, 144),
  13: define('Q5_K', 256, 176),
  14: define('Q6_K', 256, 210),
  15: define('Q8_K', 256, 292),
  16: define('IQ2_XXS', 256, 66),
  17: define('IQ2_XS', 256, 74),
  18: define('IQ3_XXS', 256, 98),
  19: define('IQ1_S', 256, 50),
  20: define('IQ4_NL', 32, 18),
  21: define('IQ3_S', 256, 110),
  22: define('IQ2_S', 256, 82),
  23: define('IQ4_XS', 256, 136),
  24: define('I8', 1, 1),
  25: define('I16', 1, 2),
  26: define('I32', 1, 4),
  27: define('I64', 1, 8),
  28: define('F64', 1, 8),
  29: define('IQ1_M', 256, 56),
  30: define('BF16', 1, 2),
};

/** Numbers of the types that this server reads weights of and writes. */
export const TENSOR_TYPE = { f32: 0, f16: 1, q4_0: 2, q8_0: 8, bf16: 30 } as const;

/** A type's name, or its number where it is newer than the table. */
export function nameOfType(type: number): string {
  return TENSOR_TYPES[type]?.name ?? `type ${type}`;
}

/** Bytes of so many weights; 0 for a type newer than the table. */
export function sizeOfWeights(type: number, weights: number): number {
  const layout = TENSOR_TYPES[type];
  return layout === undefined ? 0 : Math.ceil(weights / layout.block) * layout.bytes;
}
