import type { GgufValue } from '../../inference-server/src/gguf/write-gguf.ts';
import type { ModelShape } from '../run/sizes.ts';
import { BEGIN_ID, END_ID, FIRST_BYTE_ID, PAD_ID, type Tokenizer } from '../tokenizer/tokenizer.ts';

/** The form of request and answer that a model learned; a server knows by it how to ask. */
const FORMAT = 'recipe-lines-2';
/** Token types of llama.cpp. */
const NORMAL_TOKEN = 1;
const CONTROL_TOKEN = 3;

const text = (value: string): GgufValue => ({ type: 'string', value });
const count = (value: number): GgufValue => ({ type: 'u32', value });
const real = (value: number): GgufValue => ({ type: 'f32', value });

/** Metadata of a model file, in an order that never changes: the same weights give the same bytes. */
export function describeModel(
  name: string,
  shape: ModelShape,
  tokenizer: Tokenizer,
  phrases: string,
): Record<string, GgufValue> {
  return {
    'general.architecture': text('llama'),
    'general.name': text(name),
    'general.description': text('Writes recipes in compact lines for what is in the fridge.'),
    'general.license': text('UNLICENSED'),
    'general.file_type': count(0),
    'chef.format': text(FORMAT),
    'chef.phrases': text(phrases),
    'llama.context_length': count(shape.context),
    'llama.embedding_length': count(shape.width),
    'llama.block_count': count(shape.layers),
    'llama.feed_forward_length': count(shape.feed_forward),
    'llama.attention.head_count': count(shape.heads),
    'llama.attention.head_count_kv': count(shape.kv_heads),
    'llama.attention.layer_norm_rms_epsilon': real(shape.norm_epsilon),
    'llama.rope.dimension_count': count(shape.width / shape.heads),
    'llama.rope.freq_base': real(shape.rope_base),
    'llama.vocab_size': count(shape.vocabulary),
    ...describeTokenizer(tokenizer),
  };
}

function describeTokenizer({ tokens, merges }: Tokenizer): Record<string, GgufValue> {
  return {
    'tokenizer.ggml.model': text('gpt2'),
    'tokenizer.ggml.pre': text('gpt-2'),
    'tokenizer.ggml.tokens': { type: 'strings', value: tokens },
    'tokenizer.ggml.token_type': {
      type: 'i32s',
      value: tokens.map((_, id) => (id < FIRST_BYTE_ID ? CONTROL_TOKEN : NORMAL_TOKEN)),
    },
    'tokenizer.ggml.merges': {
      type: 'strings',
      value: merges.map(([left, right]) => `${tokens[left]} ${tokens[right]}`),
    },
    'tokenizer.ggml.bos_token_id': count(BEGIN_ID),
    'tokenizer.ggml.eos_token_id': count(END_ID),
    'tokenizer.ggml.padding_token_id': count(PAD_ID),
    'tokenizer.ggml.add_bos_token': { type: 'bool', value: false },
  };
}
