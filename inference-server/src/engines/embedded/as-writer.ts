import { readPhraseBook } from '@chef/culinary/recipe-lines';
import type { GgufSummary } from '../../registry/inspect-gguf.ts';
import type { Engine } from '../engine.ts';
import { createRecipeWriterEngine, RECIPE_LINES_FORMAT } from '../recipe-writer/recipe-writer-engine.ts';
import type { EmbeddedEngine } from './embedded-engine.ts';
import type { SharedWeights } from './shared-weights.ts';

/** An engine whose weights are in this process, so that adapters can be opened over them. */
export interface WeightedEngine extends Engine {
  readonly weights: SharedWeights;
}

/** Whether adapters can be opened over an engine. */
export function hasWeights(engine: Engine): engine is WeightedEngine {
  return 'weights' in engine;
}

/**
 * The engine as it is served: one whose file names the compact form of recipes reads requests and writes recipes.
 *
 * @param head what the file says of the form it was trained on, and of how its recipes are worded.
 */
export function asWriter(
  engine: EmbeddedEngine,
  head: Pick<GgufSummary, 'format' | 'phrases'>,
): WeightedEngine {
  if (head.format !== RECIPE_LINES_FORMAT) return engine;
  const parts = { weights: engine.weights, drafts: () => engine.drafts() };
  return Object.assign(
    createRecipeWriterEngine(engine, head.phrases === null ? null : readPhraseBook(head.phrases)),
    parts,
  );
}
