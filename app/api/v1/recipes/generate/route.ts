import { GENERATE_LIMITS } from '@chef/contracts/generate-limits';
import { generateRequestSchema } from '@chef/contracts/generate-request';
import { generationEventSchema, generationResultSchema } from '@chef/contracts/generation-events';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { streamGeneration, wholeResult } from '../../../../../lib/http/generation-answers.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { generateRecipe } from '../../../../../lib/services/generations/generate-recipe.ts';

const generate = defineRoute({
  action: 'recipe.generate',
  summary: 'Write a recipe from what is in the fridge',
  description:
    'With `Accept: text/event-stream` the recipe comes line by line; each event has an id, and a lost stream is resumed by the same request with the same `Idempotency-Key` and `Last-Event-ID`. A second `meta` event means: drop the lines so far, another writer begins again.',
  tag: 'Recipes',
  body: { schema: generateRequestSchema, bytesMax: () => GENERATE_LIMITS.bodyBytesMax },
  response: { schema: generationResultSchema, description: 'The recipe with everything computed about it' },
  stream: generationEventSchema,
  problems: [
    'no_ingredients',
    'no_food_recognised',
    'nothing_allowed',
    'contradictory_request',
    'refused_unsafe',
    'quota_exceeded',
    'idempotency_in_progress',
    'idempotency_mismatch',
    'generation_cancelled',
    'unavailable',
  ],
  rateLimit: 'generate',
  takesIdempotencyKey: true,
  takesLastEventId: true,
  handler: async ({ ctx, body, answer, idempotencyKey, lastEventId, signal }) => {
    const isForWhole = answer === 'application/json';
    const stream = await generateRecipe({
      ctx,
      input: { request: body, idempotencyKey, afterSeq: lastEventId, isForWhole },
    });
    if (isForWhole) return wholeResult(stream.events(signal));
    return streamGeneration(stream.events, { ctx, signal, generationId: stream.id });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/generate', {
  POST: generate,
});
