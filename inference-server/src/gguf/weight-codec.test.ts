import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TENSOR_TYPE } from './tensor-types.ts';
import { BLOCK, decodeWeights, encodeF16, encodeQ4, encodeQ8 } from './weight-codec.ts';

const weights = fc
  .array(fc.float({ min: -8, max: 8, noNaN: true }), { minLength: BLOCK, maxLength: BLOCK })
  .map((values) => Float32Array.from(values));

/** The weights that a Q8_0 block stands for. */
const readQ8 = (block: Buffer) =>
  Array.from({ length: BLOCK }, (_, index) => block.readInt8(2 + index) * readHalf(block));
/** The weights that a Q4_0 block stands for. */
const readQ4 = (block: Buffer) =>
  Array.from({ length: BLOCK }, (_, index) => {
    const byte = block.readUInt8(2 + (index % 16));
    return ((index < 16 ? byte & 15 : byte >> 4) - 8) * readHalf(block);
  });
const readHalf = (block: Buffer) => new DataView(block.buffer, block.byteOffset).getFloat16(0, true);

describe('Q8_0', () => {
  it('is a 16-bit scale and 32 rounded bytes, ties away from zero', () => {
    const values = new Float32Array(BLOCK);
    values.set([127, 2.5, -2.5, -127, 0.4]);
    const block = encodeQ8(values);
    expect(block).toHaveLength(34);
    expect(block.readUInt16LE(0)).toBe(0x3c00);
    expect([0, 1, 2, 3, 4, 5].map((index) => block.readInt8(2 + index))).toEqual([127, 3, -3, -127, 0, 0]);
  });

  it('loses at most half a step', () => {
    fc.assert(
      fc.property(weights, (values) => {
        const step = Math.max(...values.map(Math.abs)) / 127;
        for (const [index, value] of readQ8(encodeQ8(values)).entries()) {
          // The scale itself is rounded to 11 bits, and below 2^-14 to fewer.
          expect(Math.abs(value - (values[index] ?? 0))).toBeLessThanOrEqual(step * 0.57 + 127 * 2 ** -25);
        }
      }),
    );
  });
});

describe('Q4_0', () => {
  it('is a 16-bit scale and 16 bytes of two weights that lie 16 apart', () => {
    const values = new Float32Array(BLOCK);
    values.set([-8, 7, 1]);
    values.set([3, -4], 16);
    const block = encodeQ4(values);
    expect(block).toHaveLength(18);
    expect(block.readUInt16LE(0)).toBe(0x3c00);
    expect([0, 1, 2, 3].map((index) => block.readUInt8(2 + index))).toEqual([0xb0, 0x4f, 0x89, 0x88]);
  });

  it('turns its scale around where the largest weight is positive', () => {
    const values = new Float32Array(BLOCK);
    values[5] = 8;
    const block = encodeQ4(values);
    expect(readHalf(block)).toBe(-1);
    expect(readQ4(block)[5]).toBe(8);
  });

  it('loses at most one step', () => {
    fc.assert(
      fc.property(weights, (values) => {
        const step = Math.max(...values.map(Math.abs)) / 8;
        for (const [index, value] of readQ4(encodeQ4(values)).entries()) {
          expect(Math.abs(value - (values[index] ?? 0))).toBeLessThanOrEqual(step * 1.01 + 8 * 2 ** -25);
        }
      }),
    );
  });
});

describe('16-bit floats', () => {
  it('round to nearest even, and are read back', () => {
    const values = Float32Array.of(1, 1 + 2 ** -11, 1 + 3 * 2 ** -11, -65504, 2 ** -24, 0);
    const bytes = new Uint8Array(encodeF16(values));
    expect([...decodeWeights(TENSOR_TYPE.f16, bytes)]).toEqual([1, 1, 1 + 2 ** -9, -65504, 2 ** -24, 0]);
  });

  it('read bfloat16 as the upper half of 32 bits', () => {
    const bytes = new Uint8Array(Uint16Array.of(0x3f80, 0xc000, 0x3eaa).buffer);
    expect([...decodeWeights(TENSOR_TYPE.bf16, bytes)]).toEqual([1, -2, 0.33203125]);
  });
});
