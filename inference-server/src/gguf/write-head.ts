import type { FileHandle } from 'node:fs/promises';
import type { GgufHead, GgufTensorInfo } from './read-head.ts';

const VERSION = 3;
const TYPE_U32 = 4;

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

function u64(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value, 'utf8');
  return Buffer.concat([u64(bytes.length), bytes]);
}

/**
 * The head of a GGUF file (version 3) like another one's: its metadata byte for byte, but for some numbers.
 *
 * @param source the file that `head` was read from.
 * @param tensors in the order and with the offsets that they are to have.
 * @param numbers entries that are replaced or added, as unsigned 32-bit numbers.
 * @returns padded up to where the weights begin.
 */
export async function encodeHead(
  source: FileHandle,
  head: GgufHead,
  tensors: readonly Omit<GgufTensorInfo, 'weights'>[],
  numbers: Readonly<Record<string, number>>,
): Promise<Buffer> {
  const kept = head.entries.filter(({ key }) => !(key in numbers));
  const parts = [
    Buffer.from('GGUF', 'latin1'),
    u32(VERSION),
    u64(tensors.length),
    u64(kept.length + Object.keys(numbers).length),
  ];
  for (const { start, end } of kept) {
    const bytes = Buffer.alloc(end - start);
    await source.read(bytes, 0, bytes.length, start);
    parts.push(bytes);
  }
  for (const [key, value] of Object.entries(numbers)) parts.push(text(key), u32(TYPE_U32), u32(value));
  for (const { name, shape, type, offset } of tensors) {
    parts.push(text(name), u32(shape.length), ...shape.map(u64), u32(type), u64(offset));
  }
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const padded = Math.ceil(length / head.alignment) * head.alignment;
  return Buffer.concat([...parts, Buffer.alloc(padded - length)]);
}
