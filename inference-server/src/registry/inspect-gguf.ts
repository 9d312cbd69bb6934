import { type FileHandle, open } from 'node:fs/promises';

/** What the head of a GGUF file tells. */
export interface GgufSummary {
  readonly architecture: string;
  /** Longest context it was trained on, tokens; null when it does not say. */
  readonly contextTokens: number | null;
  /** How its vectors are pooled, in the numbering of llama.cpp (0 none); null when it does not say. */
  readonly poolingType: number | null;
  /** Number of weights. */
  readonly parameters: number;
  readonly tensors: number;
  /** Type of most of its weights, such as `Q8_0`. */
  readonly quantisation: string;
  /** Memory that the key-value cache takes for each token, bytes; null when the head does not tell. */
  readonly kvBytesPerToken: number | null;
  /** Family of its chat template. */
  readonly template: ChatTemplateFamily;
  /** As the file says; null when it does not. */
  readonly licence: string | null;
  /** Form of request and answer that it was trained on (`chef.format`); null for a model of the world. */
  readonly format: string | null;
}

type ChatTemplateFamily = 'none' | 'chatml' | 'llama3' | 'gemma' | 'mistral' | 'other';

/** Why a file cannot be used as a model; the message is for people. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

/** Bounds that no real model comes near; a damaged head could otherwise ask for any amount of memory. */
const HEAD_BYTES_MAX = 512 * 1024 * 1024;
const COUNT_MAX = 10_000_000;
const STRING_BYTES_MAX = 64 * 1024 * 1024;
const CHUNK_BYTES = 1024 * 1024;

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

/** Block length and bytes per block of the tensor types that ggml has, by their number. */
const TENSOR_TYPES: Readonly<Record<number, readonly [block: number, bytes: number]>> = {
  0: [1, 4],
  1: [1, 2],
  2: [32, 18],
  3: [32, 20],
  6: [32, 22],
  7: [32, 24],
  8: [32, 34],
  9: [32, 36],
  10: [256, 84],
  11: [256, 110],
  12: [256, 144],
  13: [256, 176],
  14: [256, 210],
  15: [256, 292],
  16: [256, 66],
  17: [256, 74],
  18: [256, 98],
  19: [256, 50],
  20: [32, 18],
  21: [256, 110],
  22: [256, 82],
  23: [256, 136],
  24: [1, 1],
  25: [1, 2],
  26: [1, 4],
  27: [1, 8],
  28: [1, 8],
  29: [256, 56],
  30: [1, 2],
};

const TENSOR_TYPE_NAMES: Readonly<Record<number, string>> = {
  0: 'F32',
  1: 'F16',
  2: 'Q4_0',
  3: 'Q4_1',
  6: 'Q5_0',
  7: 'Q5_1',
  8: 'Q8_0',
  10: 'Q2_K',
  11: 'Q3_K',
  12: 'Q4_K',
  13: 'Q5_K',
  14: 'Q6_K',
  20: 'IQ4_NL',
  23: 'IQ4_XS',
  30: 'BF16',
};

type Scalar = string | number | null;

/**
 * Reads the head of a GGUF file and checks that the whole file can be there: magic, version, sane counts,
 * and every tensor inside the file. It is done before llama.cpp sees the file, because that ends the whole
 * process over some of these.
 *
 * @throws ModelFileError saying what is wrong.
 */
export async function inspectGguf(path: string): Promise<GgufSummary> {
  const handle = await open(path).catch((cause: unknown) => {
    throw new ModelFileError(`it cannot be opened (${cause instanceof Error ? cause.message : cause}).`);
  });
  try {
    const { size } = await handle.stat();
    return await readHead(new HeadReader(handle, size), size);
  } finally {
    await handle.close();
  }
}

async function readHead(reader: HeadReader, fileBytes: number): Promise<GgufSummary> {
  if ((await reader.take(4)).toString('latin1') !== 'GGUF')
    throw new ModelFileError('it is not a GGUF file.');
  const version = await reader.u32();
  if (version < 2 || version > 3) throw new ModelFileError(`GGUF version ${version} is not supported.`);
  const tensors = await reader.count('tensors');
  const entries = await reader.count('metadata entries');
  const metadata = new Map<string, Scalar>();
  for (let index = 0; index < entries; index++) {
    const key = await reader.string();
    metadata.set(key, await readValue(reader, await reader.u32(), 0));
  }
  const architecture = metadata.get('general.architecture');
  if (typeof architecture !== 'string') throw new ModelFileError('it does not name its architecture.');
  const { parameters, dataBytes, quantisation } = await readTensors(reader, tensors);
  const alignment = Number(metadata.get('general.alignment') ?? 32) || 32;
  const dataStart = Math.ceil(reader.position / alignment) * alignment;
  if (dataStart + dataBytes > fileBytes) {
    const missing = dataStart + dataBytes - fileBytes;
    throw new ModelFileError(`it is cut short: ${missing} of ${dataStart + dataBytes} bytes are missing.`);
  }
  const contextTokens = metadata.get(`${architecture}.context_length`);
  const poolingType = metadata.get(`${architecture}.pooling_type`);
  return {
    architecture,
    contextTokens: typeof contextTokens === 'number' ? contextTokens : null,
    poolingType: typeof poolingType === 'number' ? poolingType : null,
    parameters,
    tensors,
    quantisation,
    kvBytesPerToken: findKvBytes(metadata, architecture),
    template: findTemplateFamily(metadata.get('tokenizer.chat_template')),
    licence: toText(metadata.get('general.license')),
    format: toText(metadata.get('chef.format')),
  };
}

async function readTensors(reader: HeadReader, tensors: number) {
  if (tensors === 0) throw new ModelFileError('it has no weights.');
  let parameters = 0;
  let dataBytes = 0;
  const weightsOfType = new Map<number, number>();
  for (let index = 0; index < tensors; index++) {
    const name = await reader.string();
    const dimensions = await reader.u32();
    if (dimensions > 4) throw new ModelFileError(`the tensor ${name} has ${dimensions} dimensions.`);
    let weights = 1;
    for (let axis = 0; axis < dimensions; axis++) weights *= await reader.u64();
    const typeNumber = await reader.u32();
    const type = TENSOR_TYPES[typeNumber];
    weightsOfType.set(typeNumber, (weightsOfType.get(typeNumber) ?? 0) + weights);
    const offset = await reader.u64();
    parameters += weights;
    // Types newer than this table are checked from their offset on only.
    const bytes = type === undefined ? 0 : Math.ceil(weights / type[0]) * type[1];
    dataBytes = Math.max(dataBytes, offset + bytes);
  }
  const [most] = [...weightsOfType].sort(([, a], [, b]) => b - a);
  const quantisation = TENSOR_TYPE_NAMES[most?.[0] ?? -1] ?? `type ${most?.[0]}`;
  return { parameters, dataBytes, quantisation };
}

/** Keys and values as 16-bit floats, for each layer and each of its key-value heads. */
function findKvBytes(metadata: ReadonlyMap<string, Scalar>, architecture: string): number | null {
  const read = (name: string) => {
    const value = metadata.get(`${architecture}.${name}`);
    return typeof value === 'number' && value > 0 ? value : null;
  };
  const [layers, heads, width] = [
    read('block_count'),
    read('attention.head_count'),
    read('embedding_length'),
  ];
  if (layers === null || heads === null || width === null) return null;
  const kvHeads = read('attention.head_count_kv') ?? heads;
  const key = read('attention.key_length') ?? width / heads;
  const value = read('attention.value_length') ?? width / heads;
  return layers * kvHeads * (key + value) * 2;
}

function findTemplateFamily(template: Scalar | undefined): ChatTemplateFamily {
  if (typeof template !== 'string') return 'none';
  if (template.includes('<|im_start|>')) return 'chatml';
  if (template.includes('<|start_header_id|>')) return 'llama3';
  if (template.includes('<start_of_turn>')) return 'gemma';
  return template.includes('[INST]') ? 'mistral' : 'other';
}

function toText(value: Scalar | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

/** A scalar, or null for an array, which is skipped. */
async function readValue(reader: HeadReader, type: number, depth: number): Promise<Scalar> {
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
  if (type === 10) return Number(raw.readBigUInt64LE());
  return null;
}

/** Reads a file from its start, a chunk at a time, never past its end. */
class HeadReader {
  readonly #handle: FileHandle;
  readonly #fileBytes: number;
  #chunk: Buffer = Buffer.alloc(0);
  #chunkStart = 0;
  position = 0;

  constructor(handle: FileHandle, fileBytes: number) {
    this.#handle = handle;
    this.#fileBytes = fileBytes;
  }

  async take(bytes: number): Promise<Buffer> {
    const end = this.position + bytes;
    if (end > this.#fileBytes) throw new ModelFileError('it is cut short within its head.');
    if (end > HEAD_BYTES_MAX) throw new ModelFileError('its metadata are damaged.');
    if (this.position < this.#chunkStart || end > this.#chunkStart + this.#chunk.length) {
      const size = Math.min(Math.max(bytes, CHUNK_BYTES), this.#fileBytes - this.position);
      const { buffer } = await this.#handle.read(Buffer.alloc(size), 0, size, this.position);
      this.#chunk = buffer;
      this.#chunkStart = this.position;
    }
    const from = this.position - this.#chunkStart;
    this.position = end;
    return this.#chunk.subarray(from, from + bytes);
  }

  async skip(bytes: number): Promise<void> {
    this.position += bytes;
    if (this.position > this.#fileBytes) throw new ModelFileError('it is cut short within its head.');
  }

  async u32(): Promise<number> {
    return (await this.take(4)).readUInt32LE();
  }

  async u64(): Promise<number> {
    return Number((await this.take(8)).readBigUInt64LE());
  }

  async count(what: string): Promise<number> {
    const count = await this.u64();
    if (count > COUNT_MAX) throw new ModelFileError(`it claims ${count} ${what}; its head is damaged.`);
    return count;
  }

  async string(): Promise<string> {
    const bytes = await this.u64();
    if (bytes > STRING_BYTES_MAX) throw new ModelFileError('its metadata are damaged.');
    return (await this.take(bytes)).toString('utf8');
  }
}
