import { z } from 'zod';
import { problemSchema } from './problem.ts';
import { GENERATION_SOURCES, recipeIngredientSchema, recipeSchema, recipeStepSchema } from './recipe.ts';
import {
  allergenReportSchema,
  costEstimateSchema,
  findingSchema,
  nutritionReportSchema,
} from './recipe-check.ts';

/** Milliseconds from the moment the request was accepted. */
export const timingsSchema = z.object({
  firstLineMs: z.number().nullable(),
  totalMs: z.number(),
});

/** What a generation cost in tokens; zero for the composer and the cache. */
export const tokenUsageSchema = z.object({ promptTokens: z.int(), completionTokens: z.int() });

/**
 * Opens an attempt. A second `meta` means that the first writer failed and another took over: the reader
 * drops every line received so far. `attempt` counts from 1.
 */
export const metaEventSchema = z.object({
  generationId: z.string(),
  attempt: z.int().min(1),
  source: z.enum(GENERATION_SOURCES),
  model: z.string(),
  servings: z.int(),
  reason: z
    .enum([
      'requested',
      'model_unavailable',
      'model_overloaded',
      'model_timeout',
      'model_failed',
      'gate_rejected',
      'model_default',
    ])
    .describe('Why this writer'),
  understood: z
    .array(z.object({ text: z.string(), foodId: z.string().nullable(), name: z.string().nullable() }))
    .describe('What each given ingredient was recognised as'),
});

export const generationEventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('meta'), data: metaEventSchema }),
  z.object({
    type: z.literal('title'),
    data: z.object({
      title: z.string(),
      servings: z.int(),
      prepMinutes: z.int(),
      cookMinutes: z.int(),
      totalMinutes: z.int(),
    }),
  }),
  z.object({
    type: z.literal('ingredient'),
    data: z.object({ index: z.int(), ingredient: recipeIngredientSchema }),
  }),
  z.object({ type: z.literal('step'), data: z.object({ index: z.int(), step: recipeStepSchema }) }),
  z.object({
    type: z.literal('nutrition'),
    data: z.object({
      nutrition: nutritionReportSchema,
      allergens: allergenReportSchema,
      cost: costEstimateSchema.nullable(),
    }),
  }),
  z.object({ type: z.literal('warning'), data: findingSchema }),
  z.object({
    type: z.literal('done'),
    data: z.object({
      generationId: z.string(),
      recipe: recipeSchema,
      source: z.enum(GENERATION_SOURCES),
      model: z.string(),
      timings: timingsSchema,
      tokens: tokenUsageSchema,
    }),
  }),
  z.object({ type: z.literal('error'), data: problemSchema }),
]);
export type GenerationEvent = z.infer<typeof generationEventSchema>;
export type GenerationEventType = GenerationEvent['type'];

/** The answer with `Accept: application/json`: what `done` carries. */
export const generationResultSchema = z
  .object({
    generationId: z.string(),
    recipe: recipeSchema,
    source: z.enum(GENERATION_SOURCES),
    model: z.string(),
    timings: timingsSchema,
    tokens: tokenUsageSchema,
  })
  .meta({ id: 'GenerationResult' });
export type GenerationResult = z.infer<typeof generationResultSchema>;
