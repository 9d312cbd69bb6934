import type { ModelRuntime } from '../../config.ts';
import type { ModelFile } from '../../registry/find-model-file.ts';
import { inspectGguf } from '../../registry/inspect-gguf.ts';
import { sizeRuntime } from '../../registry/size-runtime.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { asWriter, type WeightedEngine } from './as-writer.ts';
import { EmbeddedEngine } from './embedded-engine.ts';
import { isEmbeddingModel } from './embedding-reader.ts';
import { openLlama } from './open-llama.ts';
import { openModel } from './open-model.ts';
import { settleRuntime } from './settle-runtime.ts';
import { SharedWeights } from './shared-weights.ts';

/**
 * Checks a model file, tries it in a process of its own and loads it into this one, with as many sequences
 * and as much context as fit.
 *
 * @param version of the weights, when it is known; otherwise the file's size and time stand for it.
 * @throws Error whose message says, for people, why the file is not used.
 */
export async function loadEmbeddedEngine(
  file: ModelFile,
  asked: ModelRuntime,
  logger: Logger,
  version?: string,
): Promise<WeightedEngine> {
  const summary = await inspectGguf(file.path);
  const sized = sizeRuntime(asked, summary, file.bytes, process.availableMemory());
  const runtime = await settleRuntime(file.path, sized, logger);
  const llama = await openLlama(runtime, (level, message) => logger[level]({ llama: message }, 'llama.cpp'));
  try {
    const { model, context } = await openModel(llama, file.path, runtime, summary.contextTokens);
    const engine = new EmbeddedEngine({
      name: file.name,
      card: {
        kind: 'embedded',
        version: version ?? `${summary.architecture}-${file.bytes}-${file.modifiedAt.getTime()}`,
        contextTokens: context.contextSize,
        parameters: summary.parameters,
        fileBytes: file.bytes,
      },
      weights: new SharedWeights(llama, model),
      context,
      runtime,
      canEmbed: isEmbeddingModel(summary.architecture, summary.poolingType),
    });
    return asWriter(engine, summary);
  } catch (error) {
    await llama.dispose();
    throw error;
  }
}
