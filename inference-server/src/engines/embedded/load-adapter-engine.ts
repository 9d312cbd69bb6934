import type { ModelRuntime } from '../../config.ts';
import type { GgufSummary } from '../../registry/inspect-gguf.ts';
import { sizeRuntime } from '../../registry/size-runtime.ts';
import { asWriter, type WeightedEngine } from './as-writer.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { openContext } from './open-model.ts';
import { tryModel } from './try-model.ts';

/** A LoRA adapter to serve beside its base. */
export interface AdapterParts {
  /** The name it is served by. */
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly version: string;
  readonly scale: number;
  /** File and head of the base. */
  readonly basePath: string;
  readonly baseSummary: GgufSummary;
}

/**
 * Opens an adapter over the weights of a model that is served: a context of its own, since an adapter holds for a
 * whole context of llama.cpp and for everything in its key-value cache. It costs the memory of that context and
 * of the adapter, not that of the weights; answers of the base are neither stopped nor changed.
 *
 * @throws Error whose message says, for people, why it is not used.
 */
export async function loadAdapterEngine(
  base: WeightedEngine,
  parts: AdapterParts,
  asked: ModelRuntime,
): Promise<WeightedEngine> {
  const { name, path, bytes, version, scale } = parts;
  const alike = { ...asked, gpu: base.weights.gpu };
  const runtime = sizeRuntime(alike, parts.baseSummary, bytes, process.availableMemory());
  if (runtime.probeTimeoutMs > 0) await tryModel(parts.basePath, runtime, path);
  const release = base.weights.hold();
  try {
    const lora = { adapters: [{ filePath: path, scale }] };
    const context = await openContext(base.weights.model, runtime, parts.baseSummary.contextTokens, lora);
    const card = { ...base.card, version, fileBytes: bytes, contextTokens: context.contextSize };
    const engine = new EmbeddedEngine({
      name,
      card: { ...card, adapterOf: base.name },
      weights: base.weights,
      context,
      runtime,
      canEmbed: false,
    });
    return asWriter(engine, parts.baseSummary);
  } finally {
    // The engine holds them itself.
    await release();
  }
}
