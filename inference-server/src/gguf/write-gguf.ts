import { TENSOR_TYPE } from './tensor-types.ts';
import { encodeQ8 } from './weight-codec.ts';

/** A value of GGUF metadata with its type. */
export type GgufValue =
  | { readonly type: 'u32'; readonly value: number }
  | { readonly type: 'f32'; readonly value: number }
  | { readonly type: 'bool'; readonly value: boolean }
  | { readonly type: 'string'; readonly value: string }
  | { readonly type: 'strings'; readonly value: readonly string[] }
  | { readonly type: 'i32s'; readonly value: readonly number[] };

export interface GgufTensor {
  readonly name: string;
  /** Fastest-moving dimension first, as GGUF has it. */
  readonly shape: readonly number[];
  readonly data: Float32Array;
  /** Stored as Q8_0 (8 bits a weight and a scale per 32) instead of 32-bit floats. */
  readonly isQuantised?: boolean;
}

/** Type numbers of the GGUF specification (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md). */
const TYPE = { u32: 4, i32: 5, f32: 6, bool: 7, string: 8, array: 9 } as const;
const ALIGNMENT = 32;

/** Bytes that grow. */
class ByteWriter {
  readonly #parts: Buffer[] = [];
  #length = 0;

  get length(): number {
    return this.#length;
  }

  bytes(part: Buffer): void {
    this.#parts.push(part);
    this.#length += part.length;
  }

  u32(value: number): void {
    const part = Buffer.alloc(4);
    part.writeUInt32LE(value);
    this.bytes(part);
  }

  u64(value: number): void {
    const part = Buffer.alloc(8);
    part.writeBigUInt64LE(BigInt(value));
    this.bytes(part);
  }

  f32(value: number): void {
    const part = Buffer.alloc(4);
    part.writeFloatLE(value);
    this.bytes(part);
  }

  string(value: string): void {
    const part = Buffer.from(value, 'utf8');
    this.u64(part.length);
    this.bytes(part);
  }

  pad(): void {
    this.bytes(Buffer.alloc((ALIGNMENT - (this.#length % ALIGNMENT)) % ALIGNMENT));
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

/** A GGUF file, version 3, little-endian. */
export function writeGguf(
  metadata: Readonly<Record<string, GgufValue>>,
  tensors: readonly GgufTensor[],
): Buffer {
  const out = new ByteWriter();
  out.bytes(Buffer.from('GGUF', 'latin1'));
  out.u32(3);
  out.u64(tensors.length);
  out.u64(Object.keys(metadata).length);
  for (const [key, value] of Object.entries(metadata)) {
    out.string(key);
    writeValue(out, value);
  }
  let offset = 0;
  const encoded = tensors.map((tensor) => encodeTensor(tensor));
  for (const [index, tensor] of tensors.entries()) {
    out.string(tensor.name);
    out.u32(tensor.shape.length);
    for (const size of tensor.shape) out.u64(size);
    out.u32(tensor.isQuantised === true ? TENSOR_TYPE.q8_0 : TENSOR_TYPE.f32);
    out.u64(offset);
    offset += Math.ceil((encoded[index]?.length ?? 0) / ALIGNMENT) * ALIGNMENT;
  }
  out.pad();
  for (const bytes of encoded) {
    out.bytes(bytes);
    out.pad();
  }
  return out.toBuffer();
}

function encodeTensor({ data, isQuantised }: GgufTensor): Buffer {
  if (isQuantised === true) return encodeQ8(data);
  return Buffer.from(data.buffer, data.byteOffset, data.byteLength);
}

function writeValue(out: ByteWriter, value: GgufValue): void {
  switch (value.type) {
    case 'u32':
      out.u32(TYPE.u32);
      out.u32(value.value);
      return;
    case 'f32':
      out.u32(TYPE.f32);
      out.f32(value.value);
      return;
    case 'bool':
      out.u32(TYPE.bool);
      out.bytes(Buffer.from([value.value ? 1 : 0]));
      return;
    case 'string':
      out.u32(TYPE.string);
      out.string(value.value);
      return;
    case 'strings':
      writeArrayHead(out, TYPE.string, value.value.length);
      for (const item of value.value) out.string(item);
      return;
    case 'i32s':
      writeArrayHead(out, TYPE.i32, value.value.length);
      for (const item of value.value) out.u32(item >>> 0);
  }
}

function writeArrayHead(out: ByteWriter, itemType: number, length: number): void {
  out.u32(TYPE.array);
  out.u32(itemType);
  out.u64(length);
}
