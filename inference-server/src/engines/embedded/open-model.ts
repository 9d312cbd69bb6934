import type { Llama, LlamaContext, LlamaContextOptions, LlamaModel } from 'node-llama-cpp';
import type { ModelRuntime } from '../../config.ts';

/** Tokens decoded in one pass over the weights; also the longest time nobody else gets a turn. */
const BATCH_TOKENS = 512;

export interface OpenedModel {
  readonly model: LlamaModel;
  readonly context: LlamaContext;
}

/**
 * Loads a model and makes room for `runtime.sequences` contexts side by side.
 *
 * @param trainedTokens the context the model was trained on, or null when unknown.
 * @throws when the file cannot be loaded or the memory does not suffice.
 */
export async function openModel(
  llama: Llama,
  modelPath: string,
  runtime: ModelRuntime,
  trainedTokens: number | null,
): Promise<OpenedModel> {
  const contextSize = Math.min(runtime.contextTokens, trainedTokens ?? runtime.contextTokens);
  const fitContext = { contextSize: contextSize * runtime.sequences };
  const model = await llama.loadModel({ modelPath, gpuLayers: { fitContext } });
  try {
    return { model, context: await openContext(model, runtime, trainedTokens) };
  } catch (error) {
    await model.dispose();
    throw error;
  }
}

/** Makes room for `runtime.sequences` answers side by side over weights that are loaded. */
export function openContext(
  model: LlamaModel,
  runtime: ModelRuntime,
  trainedTokens: number | null,
  lora?: LlamaContextOptions['lora'],
): Promise<LlamaContext> {
  const contextSize = Math.min(runtime.contextTokens, trainedTokens ?? runtime.contextTokens);
  return model.createContext({
    contextSize,
    sequences: runtime.sequences,
    batchSize: Math.min(BATCH_TOKENS, contextSize * runtime.sequences),
    threads: runtime.threads,
    failedCreationRemedy: false,
    ...(lora === undefined ? {} : { lora }),
  });
}
