import { z } from 'zod';
import { UNIT_SYSTEMS } from './generate-request.ts';
import { recipeIngredientSchema, recipeStepSchema } from './recipe.ts';
import { findingSchema } from './recipe-check.ts';

/** The most people that a recipe is scaled for. */
const SERVINGS_MAX = 200;

/** For how many, and in which units, a recipe is wanted. */
export const recipeScalingQuerySchema = z.object({
  servings: z
    .string()
    .regex(/^\d{1,3}$/, `Send a whole number from 1 to ${SERVINGS_MAX}.`)
    .transform(Number)
    .pipe(z.int().min(1).max(SERVINGS_MAX))
    .optional()
    .describe(`1 to ${SERVINGS_MAX}; those of the recipe without it`),
  units: z
    .enum(UNIT_SYSTEMS)
    .optional()
    .describe('Turns amounts, temperatures and lengths into this system; as written without it'),
});
export type RecipeScaling = z.infer<typeof recipeScalingQuerySchema>;

/** The lines of a recipe for another number of people. */
export const scaledRecipeSchema = z
  .object({
    id: z.string().describe('The recipe that was scaled, rcp_…'),
    servings: z.int(),
    ingredients: z
      .array(recipeIngredientSchema)
      .describe('`phrase` is rounded for the eye, numbers are exact'),
    steps: z.array(recipeStepSchema).describe('Amounts are scaled; minutes and temperatures are not'),
    findings: z
      .array(findingSchema)
      .describe('What does not simply grow with the recipe: time, pan, seasoning, leavening, whole eggs'),
  })
  .meta({ id: 'ScaledRecipe' });
export type ScaledRecipe = z.infer<typeof scaledRecipeSchema>;
