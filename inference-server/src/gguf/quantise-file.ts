import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { ModelFileError } from './model-file-error.ts';
import { type GgufHead, type GgufTensorInfo, readGgufHead } from './read-head.ts';
import { nameOfType, sizeOfWeights, TENSOR_TYPE } from './tensor-types.ts';
import { BLOCK, canDecode, decodeWeights, encodeF16, encodeQ4, encodeQ8 } from './weight-codec.ts';
import { encodeHead } from './write-head.ts';

/** What weights can be quantised to. */
export const QUANTISATIONS = ['q8_0', 'q4_0', 'f16'] as const;
export type Quantisation = (typeof QUANTISATIONS)[number];

export interface QuantiseReport {
  readonly bytesBefore: number;
  readonly bytesAfter: number;
  /** Tensors that were changed, and those that stay as they were. */
  readonly changed: number;
  readonly kept: number;
}

/** `general.file_type` in llama.cpp's numbering ("mostly F16", …). */
const FILE_TYPE: Readonly<Record<Quantisation, number>> = { f16: 1, q4_0: 2, q8_0: 7 };
const ENCODE = { [TENSOR_TYPE.f16]: encodeF16, [TENSOR_TYPE.q8_0]: encodeQ8, [TENSOR_TYPE.q4_0]: encodeQ4 };
type Encodable = keyof typeof ENCODE;

/** Weights converted at a time; a multiple of a block. */
const CHUNK_WEIGHTS = 1 << 20;
const HALF_MAX = 65_504;

/** Tensors that llama.cpp reads as they are, whatever their shape. */
const LEFT_ALONE = /norm|ffn_gate_inp|pos(ition)?_embd|token_types|ssm_conv1d|rope_|shexp_gate/;

interface Plan {
  readonly from: GgufTensorInfo;
  readonly type: number;
  readonly offset: number;
}

/**
 * Writes a model anew with smaller weights, a piece at a time, so that a file larger than the memory will do.
 * Matrices are converted; norms, other one-dimensional tensors, and rows that 32 does not divide stay as they
 * are. With `q4_0` the matrix that makes the logits is Q8_0: nearly all quality that 4 bits lose is lost there.
 *
 * @param target must not exist; it appears whole or not at all.
 * @throws ModelFileError saying why the file cannot be quantised.
 */
export async function quantiseFile(
  source: string,
  target: string,
  to: Quantisation,
): Promise<QuantiseReport> {
  const input = await open(source).catch((cause: unknown) => {
    throw new ModelFileError(`it cannot be opened (${cause instanceof Error ? cause.message : cause}).`);
  });
  const partial = `${target}.partial`;
  try {
    const head = await readGgufHead(input);
    assertQuantisable(head);
    const plans = planTensors(head, to);
    const output = await open(partial, 'w');
    try {
      const bytesAfter = await writeAll(input, output, head, plans, to);
      await output.sync();
      await rename(partial, target);
      const changed = plans.filter(({ from, type }) => from.type !== type).length;
      const bytesBefore = (await input.stat()).size;
      return { bytesBefore, bytesAfter, changed, kept: plans.length - changed };
    } finally {
      await output.close();
    }
  } finally {
    await input.close();
    await rm(partial, { force: true });
  }
}

function assertQuantisable(head: GgufHead): void {
  const split = head.entries.find(({ key }) => key === 'split.count')?.value;
  if (typeof split === 'number' && split > 1) {
    throw new ModelFileError('it is one part of a model in several files; join them first.');
  }
  const matrices = head.tensors.filter(isMatrix);
  if (matrices.length === 0) throw new ModelFileError('it has no matrices to quantise.');
  const quantised = matrices.find(({ type }) => !canDecode(type));
  if (quantised !== undefined) {
    throw new ModelFileError(
      `its weights are ${nameOfType(quantised.type)} already; quantise the F32, F16 or BF16 file it was made from.`,
    );
  }
}

function isMatrix({ name, shape }: GgufTensorInfo): boolean {
  const isFlat = shape.filter((size) => size > 1).length < 2;
  return !isFlat && name.endsWith('weight') && !LEFT_ALONE.test(name);
}

function planTensors({ tensors, alignment }: GgufHead, to: Quantisation): Plan[] {
  const logits = tensors.some(({ name }) => name === 'output.weight') ? 'output.weight' : 'token_embd.weight';
  let offset = 0;
  return tensors.map((from) => {
    const type = chooseType(from, from.name === logits && to === 'q4_0' ? 'q8_0' : to);
    const plan = { from, type, offset };
    offset = align(offset + sizeOfWeights(type, from.weights), alignment);
    return plan;
  });
}

function chooseType(tensor: GgufTensorInfo, to: Quantisation): number {
  if (!isMatrix(tensor)) return tensor.type;
  if (to === 'f16') return TENSOR_TYPE.f16;
  return (tensor.shape[0] ?? 0) % BLOCK === 0 ? TENSOR_TYPE[to] : tensor.type;
}

async function writeAll(
  input: FileHandle,
  output: FileHandle,
  head: GgufHead,
  plans: readonly Plan[],
  to: Quantisation,
): Promise<number> {
  const tensors = plans.map(({ from, type, offset }) => ({
    name: from.name,
    shape: from.shape,
    type,
    offset,
  }));
  const replaced = { 'general.file_type': FILE_TYPE[to], 'general.quantization_version': 2 };
  const headBytes = await encodeHead(input, head, tensors, replaced);
  await output.write(headBytes, 0, headBytes.length, 0);
  let end = headBytes.length;
  for (const plan of plans) {
    const at = headBytes.length + plan.offset;
    end = at + (await copyTensor(input, output, head, plan, at));
  }
  // The padding behind the last tensor is part of the file.
  const whole = headBytes.length + align(end - headBytes.length, head.alignment);
  await output.truncate(whole);
  return whole;
}

/** Writes one tensor, converted or as it is; returns its bytes. */
async function copyTensor(
  input: FileHandle,
  output: FileHandle,
  { dataStart }: GgufHead,
  { from, type }: Plan,
  at: number,
): Promise<number> {
  const start = dataStart + from.offset;
  let written = 0;
  for (let done = 0; done < from.weights; done += CHUNK_WEIGHTS) {
    const weights = Math.min(CHUNK_WEIGHTS, from.weights - done);
    const raw = await readAt(
      input,
      start + sizeOfWeights(from.type, done),
      sizeOfWeights(from.type, weights),
    );
    const bytes = type === from.type ? raw : convert(from, raw, type as Encodable);
    await output.write(bytes, 0, bytes.length, at + written);
    written += bytes.length;
  }
  return written;
}

function convert({ name, type: fromType }: GgufTensorInfo, raw: Buffer, type: Encodable): Buffer {
  const weights = decodeWeights(fromType, raw);
  const limit = type === TENSOR_TYPE.f16 ? HALF_MAX : Number.MAX_VALUE;
  for (const weight of weights) {
    if (Math.abs(weight) <= limit) continue;
    const why = Number.isFinite(weight) ? 'too large for 16 bits' : 'not a number';
    throw new ModelFileError(`the tensor ${name} has a weight that is ${why} (${weight}).`);
  }
  return ENCODE[type](weights);
}

async function readAt(input: FileHandle, position: number, bytes: number): Promise<Buffer> {
  // A buffer of its own: views of 32-bit floats have to begin at a multiple of 4.
  const buffer = Buffer.from(new ArrayBuffer(bytes));
  let read = 0;
  while (read < bytes) {
    const { bytesRead } = await input.read(buffer, read, bytes - read, position + read);
    if (bytesRead === 0) throw new ModelFileError('it got shorter while it was read.');
    read += bytesRead;
  }
  return buffer;
}

function align(value: number, alignment: number): number {
  return Math.ceil(value / alignment) * alignment;
}
