import { parentPort } from 'node:worker_threads';
import { drawRequest } from './draw-request.ts';
import { type RecipePair, writePair } from './write-pair.ts';

/** A run of seeds to write pairs for. */
export interface ChunkOrder {
  readonly chunk: number;
  readonly firstSeed: number;
  readonly seeds: number;
}

/** The pairs of a chunk, in the order of their seeds. */
export interface WrittenChunk {
  readonly chunk: number;
  readonly pairs: readonly RecipePair[];
}

parentPort?.on('message', ({ chunk, firstSeed, seeds }: ChunkOrder) => {
  const pairs = Array.from({ length: seeds }, (_, index) => writePair(drawRequest(firstSeed + index)));
  parentPort?.postMessage({ chunk, pairs: pairs.filter((pair) => pair !== null) } satisfies WrittenChunk);
});
