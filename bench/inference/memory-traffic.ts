import { stat } from 'node:fs/promises';
import { inspectGguf } from '../../inference-server/src/registry/inspect-gguf.ts';

/** Tokens of the benchmark's prompts, roughly. */
const PROMPT_TOKENS = 250;
const BYTES_PER_GIGABYTE = 1e9;

/** What decoding has to read from memory: the floor under its time, whatever computes. */
export interface MemoryTraffic {
  /**
   * Share (0 to 1) of a memory's bandwidth that a rate of tokens uses: each step reads all weights once, for however many
   * sequences decode side by side, and the keys and values of each sequence.
   *
   * @param bandwidth of the memory that the weights are in, GB/s.
   */
  shareOf(bandwidth: number, tokensPerSecond: number, sequences: number): number;
}

/** @param answerTokens length of the answers; half of one is behind a token on the average. */
export async function measureTraffic(modelPath: string, answerTokens: number): Promise<MemoryTraffic> {
  const [{ kvBytesPerToken }, { size }] = await Promise.all([inspectGguf(modelPath), stat(modelPath)]);
  const cacheBytes = (kvBytesPerToken ?? 0) * (PROMPT_TOKENS + answerTokens / 2);
  return {
    shareOf: (bandwidth, tokensPerSecond, sequences) =>
      (tokensPerSecond * (size / sequences + cacheBytes)) / (bandwidth * BYTES_PER_GIGABYTE),
  };
}
