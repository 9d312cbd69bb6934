import { z } from 'zod';
import { recipeIngredientSchema, recipeStepSchema } from './recipe.ts';
import { recipeCheckSchema } from './recipe-check.ts';

/** Longest text that may be pasted, characters. */
export const IMPORT_TEXT_MAX = 30_000;
/** Longest address of a page, characters. */
export const IMPORT_URL_MAX = 2048;

const pageUrlSchema = z.string().trim().min(1).max(IMPORT_URL_MAX);

/**
 * Body of `POST /api/v1/recipes/import`: the address of a page, a page, a recipe as somebody pasted it, or the file of
 * another recipe keeper.
 */
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
    z.strictObject({
      html: z.string().min(1).describe('A page that somebody has open'),
      url: pageUrlSchema.optional().describe('Where the page stands; it is not fetched'),
    }),
    z.strictObject({ url: pageUrlSchema.describe('A page on the public web; it is fetched') }),
    z.strictObject({
      file: z.strictObject({
        name: z
          .string()
          .trim()
          .min(1)
          .max(255)
          .describe('Name with its ending: .cook, .json, .zip, .html, .txt …'),
        content: z.base64().min(1).describe('The bytes of the file'),
        number: z.int().min(1).max(1000).default(1).describe('Which recipe of the file, counted from 1'),
      }),
    }),
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
    declaredNutrition: z
      .record(z.string(), z.string())
      .nullable()
      .default(null)
      .describe('What the source says of its nutrition, unchecked; ours is in `check`'),
    sourceUrl: z.string().nullable().default(null).describe('Where the page was found, after redirects'),
    recipesFound: z.int().min(1).default(1).describe('How many recipes the file holds'),
    check: recipeCheckSchema,
  })
  .meta({ id: 'ImportedRecipe' });
export type ImportedRecipe = z.infer<typeof importedRecipeSchema>;
