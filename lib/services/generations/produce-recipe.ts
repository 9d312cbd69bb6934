import type { GenerationEvent } from '@chef/contracts/generation-events';
import type { GenerationSource, Recipe } from '@chef/contracts/recipe';
import { serverEnv } from '../../config/env.server.ts';
import type { GenerationJob } from '../../generation/generation-job.ts';
import type { LiveGeneration } from '../../generation/live-generation.ts';
import { type CachedAnswer, replayLines } from '../../generation/replay-recipe.ts';
import { writeRecipe } from '../../generation/write-recipe.ts';
import { writerState } from '../../generation/writer-state.ts';
import type { CallTraits } from '../../inference/call-traits.ts';
import type { ChatUsage } from '../../inference/stream-chat.ts';
import type { Logger } from '../../telemetry/logger.ts';

/** A recipe that is ready to be served. */
export interface Produced {
  readonly recipe: Recipe;
  readonly source: GenerationSource;
  readonly tokens: ChatUsage;
  /** True when it has still to be saved. */
  readonly isNew: boolean;
}

type Publish = (event: GenerationEvent) => void;
/** One way to come by a recipe; it publishes every line on the way. */
export type Producer = (live: LiveGeneration, publish: Publish) => Promise<Produced>;

const NO_TOKENS: ChatUsage = { promptTokens: 0, completionTokens: 0 };

/** Serves an earlier answer. */
export function fromCache(answer: CachedAnswer): Producer {
  return async (live, publish) => {
    for (const event of replayLines(live.id, answer)) publish(event);
    return { recipe: answer.recipe, source: 'cache', tokens: NO_TOKENS, isNew: false };
  };
}

/** Has it written. */
export function byWriter(
  job: GenerationJob,
  model: string | null,
  traits: CallTraits,
  log: Logger,
): Producer {
  return async (live, publish) => {
    const { breaker, currentModel, gateReporter } = writerState();
    const writesRecipes = model !== null && currentModel.writesRecipes(model);
    const tools = { env: serverEnv(), breaker, gateReporter, model, writesRecipes, traits, log };
    const events = writeRecipe(job, tools, live.signal);
    for (;;) {
      const result = await events.next();
      if (result.done) return { ...result.value, source: result.value.recipe.source, isNew: true };
      live.signal.throwIfAborted();
      publish(result.value);
    }
  };
}

/** Listens to the generation that is writing the same recipe; null when that one ends without it. */
async function follow(
  leader: LiveGeneration,
  live: LiveGeneration,
  publish: Publish,
): Promise<Produced | null> {
  for await (const { event } of leader.read(0, live.signal)) {
    if (event.type === 'error') return null;
    if (event.type === 'done') {
      const { recipe, source } = event.data;
      return { recipe, source, tokens: NO_TOKENS, isNew: false };
    }
    publish(event.type === 'meta' ? { ...event, data: { ...event.data, generationId: live.id } } : event);
  }
  live.signal.throwIfAborted();
  return null;
}

/** Shares the work of a generation that answers the same request; writes alone if that one fails. */
export function byLeader(leader: LiveGeneration, otherwise: Producer): Producer {
  return async (live, publish) => (await follow(leader, live, publish)) ?? otherwise(live, publish);
}
