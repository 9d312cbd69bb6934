import { type GgufTensor, type GgufValue, writeGguf } from '../src/gguf/write-gguf.ts';

export interface TinyModelOptions {
  readonly seed?: number;
  readonly contextLength?: number;
  /** A Jinja chat template to carry, as published models do. */
  readonly chatTemplate?: string;
  readonly layers?: number;
  readonly architecture?: string;
  /** How vectors are pooled, in llama.cpp's numbering; a model for embeddings when given. */
  readonly poolingType?: number;
  /** Width of its layers, a multiple of 64; 64 unless given. */
  readonly embedding?: number;
  /** Tokens joined of two letters, 4 unless given; the vocabulary of a real small model has thousands. */
  readonly joinedTokens?: number;
  /** Weights of 8 bits. */
  readonly isQuantised?: boolean;
  /** Control tokens of a chat template, such as `<|im_start|>`. */
  readonly controlTokens?: readonly string[];
  /** Which of them begins a text and ends an answer; by default one token of its own does both. */
  readonly beginToken?: string;
  readonly endToken?: string;
  readonly addsBeginToken?: boolean;
  /** Form of request and answer that it says it was trained on (`chef.format`). */
  readonly format?: string;
}

const HEADS = 4;
const END = '<|endoftext|>';
/** Control token, in the numbering of llama.cpp's token types. */
const CONTROL_TOKEN = 3;
const NORMAL_TOKEN = 1;

/** Pairs that the tokenizer joins; each is a token of its own. */
const MERGES = [
  ['t', 'h'],
  ['Ġ', 't'],
  ['i', 'n'],
  ['o', 'n'],
] as const;

/**
 * A language model of random weights in the llama architecture with a byte-level vocabulary: about 500 kB,
 * built in milliseconds, and it writes noise. What a server does with it, it does with any model.
 */
export function buildTinyGguf(options: TinyModelOptions = {}): Buffer {
  const { seed = 1, contextLength = 16_384, layers = 2, architecture = 'llama', embedding = 64 } = options;
  const merges = listMerges(options.joinedTokens ?? MERGES.length);
  const controls = options.controlTokens ?? [];
  const tokens = [...byteTokens(), ...merges.map(([a, b]) => a + b), ...controls, END];
  const endId = tokens.length - 1;
  const isControl = (id: number) => id >= tokens.length - 1 - controls.length;
  const metadata: Record<string, GgufValue> = {
    'general.architecture': { type: 'string', value: architecture },
    'general.name': { type: 'string', value: 'tiny' },
    [`${architecture}.context_length`]: { type: 'u32', value: contextLength },
    [`${architecture}.embedding_length`]: { type: 'u32', value: embedding },
    [`${architecture}.block_count`]: { type: 'u32', value: layers },
    [`${architecture}.feed_forward_length`]: { type: 'u32', value: embedding * 2 },
    [`${architecture}.attention.head_count`]: { type: 'u32', value: HEADS },
    [`${architecture}.attention.head_count_kv`]: { type: 'u32', value: HEADS },
    [`${architecture}.attention.layer_norm_rms_epsilon`]: { type: 'f32', value: 1e-5 },
    [`${architecture}.rope.dimension_count`]: { type: 'u32', value: embedding / HEADS },
    [`${architecture}.vocab_size`]: { type: 'u32', value: tokens.length },
    'tokenizer.ggml.model': { type: 'string', value: 'gpt2' },
    'tokenizer.ggml.pre': { type: 'string', value: 'gpt-2' },
    'tokenizer.ggml.tokens': { type: 'strings', value: tokens },
    'tokenizer.ggml.token_type': {
      type: 'i32s',
      value: tokens.map((_, id) => (isControl(id) ? CONTROL_TOKEN : NORMAL_TOKEN)),
    },
    'tokenizer.ggml.merges': { type: 'strings', value: merges.map(([a, b]) => `${a} ${b}`) },
    'tokenizer.ggml.bos_token_id': { type: 'u32', value: idOf(tokens, options.beginToken) ?? endId },
    'tokenizer.ggml.eos_token_id': { type: 'u32', value: idOf(tokens, options.endToken) ?? endId },
    'tokenizer.ggml.add_bos_token': { type: 'bool', value: options.addsBeginToken ?? false },
  };
  if (options.poolingType !== undefined) {
    metadata[`${architecture}.pooling_type`] = { type: 'u32', value: options.poolingType };
  }
  if (options.format !== undefined) metadata['chef.format'] = { type: 'string', value: options.format };
  if (options.chatTemplate !== undefined) {
    metadata['tokenizer.chat_template'] = { type: 'string', value: options.chatTemplate };
  }
  const shape = { vocabulary: tokens.length, layers, embedding, isQuantised: options.isQuantised === true };
  return writeGguf(metadata, buildTensors(shape, createGaussian(seed)));
}

function idOf(tokens: readonly string[], token: string | undefined): number | null {
  return token === undefined ? null : tokens.indexOf(token);
}

/** The fixed pairs, then pairs of letters, as many as asked for. */
function listMerges(count: number): (readonly [string, string])[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const pairs = ['Ġ', ...letters, ...letters.map((letter) => letter.toUpperCase())].flatMap((first) =>
    letters.map((second) => [first, second] as const),
  );
  const fixed = new Set(MERGES.map(([a, b]) => a + b));
  return [...MERGES, ...pairs.filter(([a, b]) => !fixed.has(a + b))].slice(0, count);
}

interface Shape {
  readonly vocabulary: number;
  readonly layers: number;
  readonly embedding: number;
  readonly isQuantised: boolean;
}

function buildTensors(
  { vocabulary, layers, embedding, isQuantised }: Shape,
  next: () => number,
): GgufTensor[] {
  const feedForward = embedding * 2;
  const matrix = (name: string, columns: number, rows: number): GgufTensor => ({
    name: `${name}.weight`,
    shape: [columns, rows],
    data: Float32Array.from({ length: columns * rows }, () => next() / Math.sqrt(columns)),
    isQuantised,
  });
  const norm = (name: string): GgufTensor => ({
    name: `${name}.weight`,
    shape: [embedding],
    data: new Float32Array(embedding).fill(1),
  });
  const block = (index: number): GgufTensor[] => [
    norm(`blk.${index}.attn_norm`),
    ...['attn_q', 'attn_k', 'attn_v', 'attn_output'].map((name) =>
      matrix(`blk.${index}.${name}`, embedding, embedding),
    ),
    norm(`blk.${index}.ffn_norm`),
    matrix(`blk.${index}.ffn_gate`, embedding, feedForward),
    matrix(`blk.${index}.ffn_up`, embedding, feedForward),
    matrix(`blk.${index}.ffn_down`, feedForward, embedding),
  ];
  return [
    matrix('token_embd', embedding, vocabulary),
    ...Array.from({ length: layers }, (_, index) => block(index)).flat(),
    norm('output_norm'),
    matrix('output', embedding, vocabulary),
  ];
}

/** GPT-2 writes each byte as one printable character: itself where it has one, else from U+0100 on. */
function byteTokens(): string[] {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => {
    const isPrintable = (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
    return String.fromCodePoint(isPrintable ? byte : next++);
  });
}

/** Normal deviates from a seed (mulberry32 and Box–Muller). */
function createGaussian(seed: number): () => number {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
