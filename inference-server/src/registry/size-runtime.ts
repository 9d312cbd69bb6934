import type { ModelRuntime } from '../config.ts';
import { ModelFileError } from '../gguf/model-file-error.ts';
import type { GgufSummary } from './inspect-gguf.ts';

/** Part of the free memory that a model may take; the rest is for answers, the system and the others. */
const MEMORY_SHARE = 0.85;
/** Below this a recipe with its prompt does not fit. */
const CONTEXT_MIN = 1024;
/** What decoding needs beside weights and cache, roughly. */
const WORKING_BYTES = 64 * 1024 * 1024;

/**
 * Fits sequences and context into the memory there is: fewer answers side by side first, then shorter ones.
 * On a GPU llama.cpp itself decides how many layers fit; this is for the machine's own memory.
 *
 * @param availableBytes memory that may still be taken.
 * @throws ModelFileError that tells how much is missing when not even one answer fits.
 */
export function sizeRuntime(
  runtime: ModelRuntime,
  summary: Pick<GgufSummary, 'kvBytesPerToken' | 'contextTokens'>,
  fileBytes: number,
  availableBytes: number,
): ModelRuntime {
  const contextTokens = Math.min(runtime.contextTokens, summary.contextTokens ?? runtime.contextTokens);
  const perToken = summary.kvBytesPerToken ?? 0;
  const room = availableBytes * MEMORY_SHARE - fileBytes - WORKING_BYTES;
  const cells = perToken === 0 ? Number.POSITIVE_INFINITY : Math.floor(room / perToken);
  const smallest = Math.min(CONTEXT_MIN, contextTokens);
  if (room < 0 || cells < smallest) {
    const needed = fileBytes + WORKING_BYTES + smallest * perToken;
    throw new ModelFileError(
      `it needs ${toGigabytes(needed / MEMORY_SHARE)} of free memory and there are ${toGigabytes(availableBytes)}.`,
    );
  }
  const sequences = Math.min(runtime.sequences, Math.max(1, Math.floor(cells / contextTokens)));
  return { ...runtime, sequences, contextTokens: Math.min(contextTokens, Math.floor(cells / sequences)) };
}

function toGigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(1)} GB`;
}
