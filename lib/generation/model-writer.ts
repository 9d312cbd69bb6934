import { renderGenerationPrompt } from '@chef/contracts/generation-prompt';
import { recipeDraftSchema } from '@chef/contracts/recipe-draft';
import { allowedFoodsJsonSchema } from '@chef/culinary/allowed';
import { z } from 'zod';
import type { ServerEnv } from '../config/env.server.ts';
import type { AnsweringModel, CallTraits } from '../inference/call-traits.ts';
import { InferenceFailure } from '../inference/inference-failure.ts';
import { type ChatRequest, type ChatUsage, streamChat } from '../inference/stream-chat.ts';
import { DraftError, type DraftPiece, DraftReader } from './draft-reader/draft-reader.ts';
import { JsonReaderError } from './draft-reader/json-reader.ts';
import type { GenerationJob } from './generation-job.ts';

/** Name under which the inference server offers the composer; ours in the process has the same one. */
export const COMPOSER_MODEL = 'composer';

/** Distance between the seeds of two attempts: any number that keeps neighbours' requests apart. */
const SEED_STEP = 7919;

let anyDraftSchema: Record<string, unknown> | undefined;

/** One call of a model. */
export interface ModelCall {
  readonly id: string;
  /** It knows by itself which foods are allowed. */
  readonly writesRecipes: boolean;
  /** 0 for the first attempt; every retry has another seed. */
  readonly retry: number;
  readonly totalTimeoutMs: number;
  readonly traits: CallTraits;
  onAnswered(by: AnsweringModel): void;
}

function chatRequest(job: GenerationJob, call: ModelCall): ChatRequest {
  const { id, writesRecipes, retry, traits, onAnswered } = call;
  anyDraftSchema ??= z.toJSONSchema(recipeDraftSchema);
  return {
    ...renderGenerationPrompt(job.request),
    model: id,
    traits,
    onAnswered,
    seed: (job.request.seed + retry * SEED_STEP) % 2_147_483_647,
    schemaName: 'recipe',
    // For who knows what is allowed, the list of foods would only be weight on the wire.
    schema:
      writesRecipes || id === COMPOSER_MODEL
        ? anyDraftSchema
        : allowedFoodsJsonSchema(job.constraints, job.request.servings),
  };
}

/**
 * The lines of a recipe as a model writes them; returns the tokens it took. Text that is no recipe, and a
 * recipe that ends early, is `model_failed`. Leaving the loop ends the request.
 */
export async function* modelPieces(
  job: GenerationJob,
  model: ModelCall,
  env: ServerEnv,
  signal: AbortSignal,
): AsyncGenerator<DraftPiece, ChatUsage> {
  const reader = new DraftReader();
  const limits = {
    firstTokenTimeoutMs: Math.min(env.INFERENCE_FIRST_TOKEN_TIMEOUT_MS, model.totalTimeoutMs),
    idleTimeoutMs: env.INFERENCE_IDLE_TIMEOUT_MS,
    totalTimeoutMs: model.totalTimeoutMs,
    outputTokensMax: env.INFERENCE_OUTPUT_TOKENS_MAX,
    retriesMax: env.INFERENCE_RETRIES_MAX,
  };
  const endpoint = { url: env.INFERENCE_URL, apiKey: env.INFERENCE_API_KEY };
  const chat = streamChat(endpoint, chatRequest(job, model), limits, signal);
  try {
    for (;;) {
      const result = await chat.next();
      if (result.done) {
        reader.end();
        return result.value;
      }
      yield* reader.push(result.value);
    }
  } catch (error) {
    if (!(error instanceof DraftError || error instanceof JsonReaderError)) throw error;
    throw new InferenceFailure('model_failed', error.message, error);
  } finally {
    await chat.return({ promptTokens: 0, completionTokens: 0 });
  }
}
