import { z } from 'zod';
import { recipeIngredientSchema, recipeStepSchema } from './recipe.ts';
import { recipeCheckSchema } from './recipe-check.ts';

/** Longest text that may be pasted, characters. */
export const IMPORT_TEXT_MAX = 30_000;

/** Body of `POST /api/v1/recipes/import`: a recipe as somebody pasted it, or the page it stands on. */
export const importRequestSchema = z
  .union([
    z.strictObject({
      text: z
        .string()
        .trim()
        .min(1)
        .max(IMPORT_TEXT_MAX)
        .describe('Title, ingredients one a line, steps; headings help'),
    }),
    z.strictObject({ html: z.string().min(1).describe('A page with schema.org/Recipe data') }),
  ])
  .meta({ id: 'ImportRequest' });

/** What was understood of an import. Nothing of it is stored. */
export const importedRecipeSchema = z
  .object({
    title: z.string(),
    servings: z.int().nullable(),
    prepMinutes: z.number().nullable(),
    cookMinutes: z.number().nullable(),
    totalMinutes: z.number().nullable(),
    ingredients: z.array(recipeIngredientSchema),
    steps: z.array(recipeStepSchema),
    check: recipeCheckSchema,
  })
  .meta({ id: 'ImportedRecipe' });
export type ImportedRecipe = z.infer<typeof importedRecipeSchema>;
