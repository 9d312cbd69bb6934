import { type GgufValue, writeGguf } from '../../src/gguf/write-gguf.ts';

export interface TinyAdapterOptions {
  readonly architecture?: string;
  /** Width of the base's layers; that of `buildTinyGguf` unless given. */
  readonly embedding?: number;
  /** How large its changes are; 0 changes nothing. */
  readonly strength?: number;
  readonly seed?: number;
}

const RANK = 4;

/** A LoRA adapter for a tiny model: changes what attention passes on in its first layer. */
export function buildTinyAdapter(options: TinyAdapterOptions = {}): Buffer {
  const { architecture = 'llama', embedding = 64, strength = 1, seed = 1 } = options;
  const metadata: Record<string, GgufValue> = {
    'general.architecture': { type: 'string', value: architecture },
    'general.type': { type: 'string', value: 'adapter' },
    'adapter.type': { type: 'string', value: 'lora' },
    'adapter.lora.alpha': { type: 'f32', value: RANK },
  };
  const fill = (scale: number) =>
    Float32Array.from(
      { length: RANK * embedding },
      (_, index) => Math.sin((index + 1) * (seed + 0.7)) * scale,
    );
  const name = 'blk.0.attn_output.weight';
  return writeGguf(metadata, [
    { name: `${name}.lora_a`, shape: [embedding, RANK], data: fill(1) },
    { name: `${name}.lora_b`, shape: [RANK, embedding], data: fill(strength) },
  ]);
}
