import { z } from 'zod';
import { GENERATION_SOURCES } from './recipe.ts';

/** Parameters of an address that names a generation. */
export const generationParamsSchema = z.object({ id: z.string().describe('gen_…') });

export const GENERATION_STATUSES = ['running', 'done', 'failed', 'cancelled'] as const;

/** A generation without its lines. */
export const generationStateSchema = z
  .object({
    id: z.string(),
    status: z.enum(GENERATION_STATUSES),
    source: z.enum(GENERATION_SOURCES).nullable(),
    recipeId: z.string().nullable(),
  })
  .meta({ id: 'Generation' });
export type GenerationState = z.infer<typeof generationStateSchema>;
