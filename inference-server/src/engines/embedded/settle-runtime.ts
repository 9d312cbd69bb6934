import type { ModelRuntime } from '../../config.ts';
import type { Logger } from '../../telemetry/logger.ts';
import { TrialError, tryModel } from './try-model.ts';

/**
 * Tries a model as it is to be run. Where what computes was left open (`auto`) and the trial fails on a GPU, it is tried on the
 * processor: a binary that has no code for the card, or a driver that is older than it, is no fault of the file.
 *
 * @returns the runtime that works; the one given where no trial is wanted.
 * @throws TrialError with the first complaint of the trial.
 */
export async function settleRuntime(
  modelPath: string,
  runtime: ModelRuntime,
  logger: Pick<Logger, 'warn'>,
  attempt: typeof tryModel = tryModel,
): Promise<ModelRuntime> {
  if (runtime.probeTimeoutMs === 0) return runtime;
  try {
    await attempt(modelPath, runtime);
    return runtime;
  } catch (error) {
    if (runtime.gpu !== 'auto' || !(error instanceof TrialError) || !error.usedGpu) throw error;
    const onProcessor = { ...runtime, gpu: 'none' as const };
    await attempt(modelPath, onProcessor);
    logger.warn({ reason: error.message }, 'the GPU does not run this model; the processor does');
    return onProcessor;
  }
}
