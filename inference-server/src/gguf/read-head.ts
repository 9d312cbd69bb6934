import type { FileHandle } from 'node:fs/promises';
import { HeadReader } from './head-reader.ts';
import { ModelFileError } from './model-file-error.ts';
import { sizeOfWeights } from './tensor-types.ts';

/** A text or number of the metadata; null for anything else (lists, truth values). */
export type GgufScalar = string | number | null;

/** One metadata entry and where it lies in the file: key, type and value from `start` to before `end`. */
export interface GgufEntry {
  readonly key: string;
  readonly value: GgufScalar;
  readonly start: number;
  readonly end: number;
}

/** One tensor: where its weights lie, counted from `dataStart`. */
export interface GgufTensorInfo {
  readonly name: string;
  /** Fastest-moving dimension (the length of a row) first. */
  readonly shape: readonly number[];
  /** Number of its type in ggml. */
  readonly type: number;
  readonly offset: number;
  readonly weights: number;
}

export interface GgufHead {
  readonly entries: readonly GgufEntry[];
  readonly tensors: readonly GgufTensorInfo[];
  /** Where the weights begin. */
  readonly dataStart: number;
  /** Every tensor begins at a multiple of this. */
  readonly alignment: number;
}

/** Bytes of a fixed-size metadata value by its type number in the GGUF specification. */
const SCALAR_BYTES: Readonly<Record<number, number>> = {
  0: 1,
  1: 1,
  2: 2,
  3: 2,
  4: 4,
  5: 4,
  6: 4,
  7: 1,
  10: 8,
  11: 8,
  12: 8,
};
const TYPE_STRING = 8;
const TYPE_ARRAY = 9;
const ALIGNMENT_BY_DEFAULT = 32;

/**
 * Reads the head of a GGUF file (version 2 or 3, little-endian) and checks that the whole file can be there:
 * magic, version, sane counts, and every tensor inside the file.
 *
 * @throws ModelFileError saying what is wrong.
 */
export async function readGgufHead(handle: FileHandle): Promise<GgufHead> {
  const { size } = await handle.stat();
  const reader = new HeadReader(handle, size);
  if ((await reader.take(4)).toString('latin1') !== 'GGUF')
    throw new ModelFileError('it is not a GGUF file.');
  const version = await reader.u32();
  if (version < 2 || version > 3) throw new ModelFileError(`GGUF version ${version} is not supported.`);
  const tensorCount = await reader.count('tensors');
  const entryCount = await reader.count('metadata entries');
  const entries = await readEntries(reader, entryCount);
  const tensors = await readTensors(reader, tensorCount);
  const said = entries.find(({ key }) => key === 'general.alignment')?.value;
  const alignment = Number(said ?? ALIGNMENT_BY_DEFAULT) || ALIGNMENT_BY_DEFAULT;
  const dataStart = Math.ceil(reader.position / alignment) * alignment;
  assertWhole(tensors, dataStart, size);
  return { entries, tensors, dataStart, alignment };
}

async function readEntries(reader: HeadReader, count: number): Promise<GgufEntry[]> {
  const entries: GgufEntry[] = [];
  for (let index = 0; index < count; index++) {
    const start = reader.position;
    const key = await reader.string();
    const value = await readValue(reader, await reader.u32(), 0);
    entries.push({ key, value, start, end: reader.position });
  }
  return entries;
}

/** A scalar, or null for an array, which is skipped. */
async function readValue(reader: HeadReader, type: number, depth: number): Promise<GgufScalar> {
  if (type === TYPE_STRING) return reader.string();
  if (type === TYPE_ARRAY) {
    if (depth > 2) throw new ModelFileError('its metadata are damaged.');
    const itemType = await reader.u32();
    const length = await reader.count('items in a list');
    const itemBytes = SCALAR_BYTES[itemType];
    if (itemBytes !== undefined) await reader.skip(itemBytes * length);
    else for (let index = 0; index < length; index++) await readValue(reader, itemType, depth + 1);
    return null;
  }
  const bytes = SCALAR_BYTES[type];
  if (bytes === undefined) throw new ModelFileError('its metadata are damaged.');
  const raw = await reader.take(bytes);
  if (type === 4) return raw.readUInt32LE();
  if (type === 5) return raw.readInt32LE();
  if (type === 6) return raw.readFloatLE();
  if (type === 10) return Number(raw.readBigUInt64LE());
  return null;
}

async function readTensors(reader: HeadReader, count: number): Promise<GgufTensorInfo[]> {
  if (count === 0) throw new ModelFileError('it has no weights.');
  const tensors: GgufTensorInfo[] = [];
  for (let index = 0; index < count; index++) {
    const name = await reader.string();
    const dimensions = await reader.u32();
    if (dimensions > 4) throw new ModelFileError(`the tensor ${name} has ${dimensions} dimensions.`);
    const shape: number[] = [];
    for (let axis = 0; axis < dimensions; axis++) shape.push(await reader.u64());
    const type = await reader.u32();
    const offset = await reader.u64();
    tensors.push({ name, shape, type, offset, weights: shape.reduce((product, size) => product * size, 1) });
  }
  return tensors;
}

function assertWhole(tensors: readonly GgufTensorInfo[], dataStart: number, fileBytes: number): void {
  // Types newer than the table are checked from their offset on only.
  const ends = tensors.map(({ type, weights, offset }) => offset + sizeOfWeights(type, weights));
  const whole = dataStart + ends.reduce((max, end) => Math.max(max, end), 0);
  if (whole <= fileBytes) return;
  throw new ModelFileError(`it is cut short: ${whole - fileBytes} of ${whole} bytes are missing.`);
}
