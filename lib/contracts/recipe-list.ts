import { z } from 'zod';

/** Parameters of an address that names a recipe. */
export const recipeParamsSchema = z.object({ id: z.string().describe('rcp_…') });

/** Query of a list that is read in pages. */
export const pageQuerySchema = z.object({
  cursor: z.string().max(200).optional().describe('`nextCursor` of the page before'),
  limit: z
    .string()
    .regex(/^\d{1,3}$/, 'Send a whole number from 1 to 100.')
    .transform(Number)
    .pipe(z.int().min(1).max(100))
    .optional()
    .describe('Entries of a page, 1 to 100; 20 without it'),
});
export type PageQuery = z.infer<typeof pageQuerySchema>;

/** A recipe as lists show it. */
export const recipeSummarySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    source: z.enum(['model', 'composer']),
    model: z.string(),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: 'RecipeSummary' });

export const recipeListSchema = z
  .object({
    recipes: z.array(recipeSummarySchema),
    nextCursor: z.string().nullable().describe('Null on the last page'),
  })
  .meta({ id: 'RecipeList' });
export type RecipeList = z.infer<typeof recipeListSchema>;
