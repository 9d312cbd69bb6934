import { TENSOR_TYPE } from './tensor-types.ts';

/** Weights to a block of the quantised types. */
export const BLOCK = 32;
const Q8_BYTES = 34;
const Q4_BYTES = 18;

const half = new Float16Array(1);
const halfBits = new Uint16Array(half.buffer);

/** The bits of a number as 16-bit float, rounded to nearest even. */
function toHalfBits(value: number): number {
  half[0] = value;
  return halfBits[0] ?? 0;
}

/** Half away from zero, as C's roundf. */
const round = (value: number) => (value < 0 ? -Math.round(-value) : Math.round(value));

/** Types that `decodeWeights` reads. */
export function canDecode(type: number): boolean {
  return type === TENSOR_TYPE.f32 || type === TENSOR_TYPE.f16 || type === TENSOR_TYPE.bf16;
}

/** The weights that bytes of type F32, F16 or BF16 stand for. `bytes` begins at a multiple of 4 in its buffer. */
export function decodeWeights(type: number, bytes: Uint8Array): Float32Array {
  const { buffer, byteOffset, byteLength } = bytes;
  if (type === TENSOR_TYPE.f32) return new Float32Array(buffer, byteOffset, byteLength / 4);
  if (type === TENSOR_TYPE.f16)
    return Float32Array.from(new Float16Array(buffer, byteOffset, byteLength / 2));
  // A bfloat16 is the upper half of a 32-bit float.
  const upper = new Uint16Array(buffer, byteOffset, byteLength / 2);
  const bits = Uint32Array.from(upper, (value) => value << 16);
  return new Float32Array(bits.buffer);
}

/** Weights as 16-bit floats. */
export function encodeF16(weights: Float32Array): Buffer {
  return Buffer.from(Float16Array.from(weights).buffer);
}

/**
 * Weights as Q8_0, bit for bit as ggml's reference: per 32 weights a 16-bit scale d = max |w| / 127, then w / d
 * rounded to 8 bits each.
 *
 * @param weights as many as a multiple of 32.
 */
export function encodeQ8(weights: Float32Array): Buffer {
  const out = Buffer.alloc((weights.length / BLOCK) * Q8_BYTES);
  for (let start = 0, at = 0; start < weights.length; start += BLOCK, at += Q8_BYTES) {
    let highest = 0;
    for (let index = 0; index < BLOCK; index++) {
      highest = Math.max(highest, Math.abs(weights[start + index] ?? 0));
    }
    const scale = Math.fround(highest / 127);
    const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
    out.writeUInt16LE(toHalfBits(scale), at);
    for (let index = 0; index < BLOCK; index++) {
      out[at + 2 + index] = round(Math.fround((weights[start + index] ?? 0) * inverse)) & 0xff;
    }
  }
  return out;
}

/**
 * Weights as Q4_0, bit for bit as ggml's reference: per 32 weights a 16-bit scale d, the weight of the largest
 * amount over -8, then w / d + 8 as 4 bits each: the first 16 in the lower halves of 16 bytes, the others above.
 *
 * @param weights as many as a multiple of 32.
 */
export function encodeQ4(weights: Float32Array): Buffer {
  const out = Buffer.alloc((weights.length / BLOCK) * Q4_BYTES);
  for (let start = 0, at = 0; start < weights.length; start += BLOCK, at += Q4_BYTES) {
    const scale = Math.fround(findLargest(weights, start) / -8);
    const inverse = scale === 0 ? 0 : Math.fround(1 / scale);
    out.writeUInt16LE(toHalfBits(scale), at);
    for (let index = 0; index < BLOCK / 2; index++) {
      const low = toNibble(weights[start + index] ?? 0, inverse);
      const high = toNibble(weights[start + BLOCK / 2 + index] ?? 0, inverse);
      out[at + 2 + index] = low | (high << 4);
    }
  }
  return out;
}

/** The weight of a block that is farthest from 0, with its sign. */
function findLargest(weights: Float32Array, start: number): number {
  let largest = 0;
  for (let index = 0; index < BLOCK; index++) {
    const weight = weights[start + index] ?? 0;
    if (Math.abs(weight) > Math.abs(largest)) largest = weight;
  }
  return largest;
}

function toNibble(weight: number, inverse: number): number {
  return Math.min(15, Math.trunc(Math.fround(Math.fround(weight * inverse) + 8.5)));
}
