import { open } from 'node:fs/promises';
import { ModelFileError } from '../gguf/model-file-error.ts';
import { type GgufHead, type GgufScalar, type GgufTensorInfo, readGgufHead } from '../gguf/read-head.ts';
import { nameOfType } from '../gguf/tensor-types.ts';
import { isAdapterHead } from './inspect-adapter.ts';

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
  /** How its recipes are worded (`chef.phrases`, `writePhraseBook`); null when the file does not say. */
  readonly phrases: string | null;
}

type ChatTemplateFamily = 'none' | 'chatml' | 'llama3' | 'gemma' | 'mistral' | 'other';

/**
 * Reads the head of a GGUF file and checks that the whole file can be there. It is done before llama.cpp sees
 * the file, because that ends the whole process over some of these.
 *
 * @throws ModelFileError saying what is wrong.
 */
export async function inspectGguf(path: string): Promise<GgufSummary> {
  const handle = await open(path).catch((cause: unknown) => {
    throw new ModelFileError(`it cannot be opened (${cause instanceof Error ? cause.message : cause}).`);
  });
  try {
    return summarise(await readGgufHead(handle));
  } finally {
    await handle.close();
  }
}

function summarise({ entries, tensors }: GgufHead): GgufSummary {
  if (isAdapterHead({ entries })) {
    throw new ModelFileError('it is an adapter, which has no weights of its own: load it beside its base.');
  }
  const metadata = new Map(entries.map(({ key, value }) => [key, value]));
  const architecture = metadata.get('general.architecture');
  if (typeof architecture !== 'string') throw new ModelFileError('it does not name its architecture.');
  const contextTokens = metadata.get(`${architecture}.context_length`);
  const poolingType = metadata.get(`${architecture}.pooling_type`);
  return {
    architecture,
    contextTokens: typeof contextTokens === 'number' ? contextTokens : null,
    poolingType: typeof poolingType === 'number' ? poolingType : null,
    parameters: tensors.reduce((sum, { weights }) => sum + weights, 0),
    tensors: tensors.length,
    quantisation: findQuantisation(tensors),
    kvBytesPerToken: findKvBytes(metadata, architecture),
    template: findTemplateFamily(metadata.get('tokenizer.chat_template')),
    licence: toText(metadata.get('general.license')),
    format: toText(metadata.get('chef.format')),
    phrases: toText(metadata.get('chef.phrases')),
  };
}

/** The type that most weights have. */
function findQuantisation(tensors: readonly GgufTensorInfo[]): string {
  const weightsOfType = new Map<number, number>();
  for (const { type, weights } of tensors) weightsOfType.set(type, (weightsOfType.get(type) ?? 0) + weights);
  const [most] = [...weightsOfType].sort(([, a], [, b]) => b - a);
  return nameOfType(most?.[0] ?? -1);
}

/** Keys and values as 16-bit floats, for each layer and each of its key-value heads. */
function findKvBytes(metadata: ReadonlyMap<string, GgufScalar>, architecture: string): number | null {
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

function findTemplateFamily(template: GgufScalar | undefined): ChatTemplateFamily {
  if (typeof template !== 'string') return 'none';
  if (template.includes('<|im_start|>')) return 'chatml';
  if (template.includes('<|start_header_id|>')) return 'llama3';
  if (template.includes('<start_of_turn>')) return 'gemma';
  return template.includes('[INST]') ? 'mistral' : 'other';
}

function toText(value: GgufScalar | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
