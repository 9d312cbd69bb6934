import type { GgufTensor } from '../../inference-server/src/gguf/write-gguf.ts';
import type { ModelShape } from '../run/sizes.ts';
import type { TrainedWeights, WeightTensor } from './read-weights.ts';

/**
 * The tensors of a trained decoder under llama.cpp's names. What training holds in one matrix for speed is cut in
 * its parts, and the rows of queries and keys are put in llama.cpp's order.
 *
 * @throws when one is missing.
 */
export function listModelTensors({ about: { shape }, tensors }: TrainedWeights): GgufTensor[] {
  const take = (name: string): WeightTensor => {
    const tensor = tensors.get(`${name}.weight`);
    if (tensor === undefined) throw new Error(`The weights have no ${name}.`);
    return tensor;
  };
  const blocks = Array.from({ length: shape.layers }, (_, index) => listBlockTensors(shape, index, take));
  return [toGguf('token_embd', take('embedding')), ...blocks.flat(), toGguf('output_norm', take('norm'))];
}

function listBlockTensors(
  shape: ModelShape,
  index: number,
  take: (name: string) => WeightTensor,
): GgufTensor[] {
  const [from, to] = [`blocks.${index}`, `blk.${index}`];
  const width = shape.width / shape.heads;
  const [queryRows, keyRows] = [shape.heads * width, shape.kv_heads * width];
  const joined = take(`${from}.attention.qkv`);
  const gateUp = take(`${from}.feed_forward.gate_up`);
  const rows = shape.feed_forward;
  return [
    toGguf(`${to}.attn_norm`, take(`${from}.attention_norm`)),
    toGguf(`${to}.attn_q`, pairRows(sliceRows(joined, 0, queryRows), width)),
    toGguf(`${to}.attn_k`, pairRows(sliceRows(joined, queryRows, keyRows), width)),
    toGguf(`${to}.attn_v`, sliceRows(joined, queryRows + keyRows, keyRows)),
    toGguf(`${to}.attn_output`, take(`${from}.attention.output`)),
    toGguf(`${to}.ffn_norm`, take(`${from}.feed_forward_norm`)),
    toGguf(`${to}.ffn_gate`, sliceRows(gateUp, 0, rows)),
    toGguf(`${to}.ffn_up`, sliceRows(gateUp, rows, rows)),
    toGguf(`${to}.ffn_down`, take(`${from}.feed_forward.down`)),
  ];
}

function toGguf(name: string, { shape, data }: WeightTensor): GgufTensor {
  return { name: `${name}.weight`, shape: shape.toReversed(), data };
}

function sliceRows({ shape, data }: WeightTensor, first: number, rows: number): WeightTensor {
  const columns = shape[1] ?? 1;
  return { shape: [rows, columns], data: data.subarray(first * columns, (first + rows) * columns) };
}

/**
 * Training turns row i of a head together with row i + width / 2 (rotary position); llama.cpp's `llama` turns
 * neighbours. A dot product is the same in either order.
 */
function pairRows({ shape, data }: WeightTensor, width: number): WeightTensor {
  const [rows = 0, columns = 0] = shape;
  const paired = new Float32Array(data.length);
  for (let row = 0; row < rows; row++) {
    const inHead = row % width;
    const from = row - inHead + (inHead % 2) * (width / 2) + Math.floor(inHead / 2);
    paired.set(data.subarray(from * columns, (from + 1) * columns), row * columns);
  }
  return { shape, data: paired };
}
