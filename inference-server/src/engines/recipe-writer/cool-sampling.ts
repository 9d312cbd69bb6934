import type { GenerationInput } from '../engine.ts';
import type { NextLine } from './draft-under-way.ts';

type Sampling = GenerationInput['sampling'];

/** Distance between the seeds of two tries. */
const SEED_STEP = 7_919;
/** Added to the temperature with each try: what was refused is likely to come again. */
const WARMER = 0.1;
const TEMPERATURE_MAX = 1.2;
/** Highest temperatures at the first try, by what is written. */
const TITLE_TEMPERATURE = 0.7;
const TIMES_TEMPERATURE = 0.2;
const INGREDIENT_TEMPERATURE = 0.3;
const STEP_TEMPERATURE = 0.2;
/** What is unlikely is likely wrong: most tokens that a line may be drawn from, and their share of the whole. */
const TOP_K = 40;
const TOP_P = 0.9;

/** How far a recipe is, and how often its next line was begun anew. */
export interface Progress {
  readonly next: NextLine;
  readonly isListed: boolean;
  /** Beginnings so far that came to nothing, each of which took a seed of its own. */
  readonly seedsUsed: number;
  /** Those of the line that is being written. */
  readonly lineTries: number;
}

/**
 * How the next line is drawn: no warmer than asked for, and cooler where it has to hang together with what is there. Which
 * dish it is may vary; what belongs to it and how it is cooked should not.
 */
export function coolSampling(asked: Sampling, progress: Progress): Sampling {
  const { seedsUsed, lineTries } = progress;
  return {
    ...asked,
    topK: asked.topK === 0 ? TOP_K : Math.min(asked.topK, TOP_K),
    topP: Math.min(asked.topP, TOP_P),
    temperature: Math.min(
      TEMPERATURE_MAX,
      Math.min(asked.temperature, coolest(progress)) + lineTries * WARMER,
    ),
    seed: asked.seed === null ? null : asked.seed + seedsUsed * SEED_STEP,
  };
}

function coolest({ next, isListed }: Progress): number {
  if (next === 'title') return TITLE_TEMPERATURE;
  if (next === 'head') return TIMES_TEMPERATURE;
  return isListed ? STEP_TEMPERATURE : INGREDIENT_TEMPERATURE;
}
