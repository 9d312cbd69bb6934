import { z } from 'zod';
import { recipeIngredientSchema } from './recipe.ts';

/** Body of `POST /api/v1/ingredients/parse`. */
export const parseIngredientsRequestSchema = z
  .strictObject({ phrases: z.array(z.string().max(300)).min(1).max(100) })
  .meta({ id: 'ParseIngredientsRequest' });

/** One result per phrase, in order; `foodId` is null for what we do not know. */
export const parseIngredientsResponseSchema = z
  .object({ ingredients: z.array(recipeIngredientSchema) })
  .meta({ id: 'ParseIngredientsResponse' });
export type ParseIngredientsResponse = z.infer<typeof parseIngredientsResponseSchema>;
