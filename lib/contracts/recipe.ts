import { z } from 'zod';
import { costEstimateSchema, findingSchema, recipeCheckSchema } from './recipe-check.ts';

/** Who wrote a recipe: a language model, the composer, or an earlier answer to the same request. */
export const GENERATION_SOURCES = ['model', 'composer', 'cache'] as const;
export type GenerationSource = (typeof GENERATION_SOURCES)[number];

/** An ingredient as the kitchen understood it, with both ways to print its amount. */
export const recipeIngredientSchema = z
  .object({
    phrase: z.string().describe('The whole line as printed in the units that were asked for'),
    quantity: z.number().nullable(),
    quantityMax: z.number().nullable(),
    unit: z.string().nullable(),
    name: z.string(),
    foodId: z.string().nullable(),
    size: z.string().nullable(),
    preparation: z.string().nullable(),
    comment: z.string().nullable(),
    grams: z.number().nullable(),
    gramsFrom: z.string().nullable(),
    isOptional: z.boolean(),
    purpose: z.string().nullable().optional().describe('"for dusting", "to serve"'),
    plus: z
      .array(z.object({ quantity: z.number(), unit: z.string() }))
      .readonly()
      .optional()
      .describe('Amounts that are added: the 2 tbsp of "1 cup plus 2 tbsp"'),
    alternatives: z
      .array(z.object({ name: z.string(), foodId: z.string().nullable() }))
      .readonly()
      .optional()
      .describe('Foods that may stand in for this one: "butter or margarine"'),
  })
  .meta({ id: 'RecipeIngredient' });
export type RecipeIngredient = z.infer<typeof recipeIngredientSchema>;

export const recipeStepSchema = z
  .object({ text: z.string(), minutes: z.number().nullable() })
  .meta({ id: 'RecipeStep' });
export type RecipeStep = z.infer<typeof recipeStepSchema>;

/** A recipe as the API serves it, with everything the kitchen computed about it. */
export const recipeSchema = z
  .object({
    id: z.string().describe('rcp_…; the permanent link is /recipes/{id}'),
    title: z.string(),
    servings: z.int(),
    prepMinutes: z.int(),
    cookMinutes: z.int(),
    totalMinutes: z.int(),
    ingredients: z.array(recipeIngredientSchema),
    steps: z.array(recipeStepSchema),
    check: recipeCheckSchema,
    cost: costEstimateSchema.nullable(),
    warnings: z.array(findingSchema),
    source: z.enum(['model', 'composer']).describe('Who wrote it in the first place'),
    model: z.string().describe('Name and version of the writer'),
    cuisine: z.string().nullable(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'Recipe' });
export type Recipe = z.infer<typeof recipeSchema>;
