import { getLlama, type Llama, LlamaLogLevel } from 'node-llama-cpp';
import type { ModelRuntime } from '../../config.ts';

/** Where llama.cpp's own messages go. */
export type LlamaLog = (level: 'warn' | 'error', message: string) => void;

/**
 * Opens llama.cpp. Only prebuilt binaries are used: without `build: "never"` a missing one would silently
 * be compiled for minutes. `auto` falls back to the CPU.
 *
 * @throws when no binary fits this machine.
 */
export async function openLlama(runtime: ModelRuntime, log: LlamaLog): Promise<Llama> {
  return getLlama({
    gpu: runtime.gpu === 'none' ? false : runtime.gpu,
    build: 'never',
    skipDownload: true,
    maxThreads: runtime.threads,
    logLevel: LlamaLogLevel.warn,
    logger: (level, message) => {
      const isError = level === LlamaLogLevel.error || level === LlamaLogLevel.fatal;
      log(isError ? 'error' : 'warn', message.trim());
    },
  });
}
