import { serverEnv } from '../../config/env.server.ts';
import { processWide } from '../../config/process-wide.ts';
import { Lru } from '../../generation/lru.ts';
import type { CachedAnswer } from '../../generation/replay-recipe.ts';

/** Answers of this process to canonical requests, in front of the table of cached recipes. */
export function answerCache(): Lru<CachedAnswer> {
  return processWide('answer-cache', () => new Lru<CachedAnswer>(serverEnv().GENERATION_CACHE_ENTRIES_MAX));
}
