import { checkRequestSchema, recipeCheckSchema } from '@chef/contracts/recipe-check';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { checkRecipeText } from '../../../../../lib/services/recipes/check-recipe-text.ts';

/** Enough for the largest recipe that the schema allows to be typed, not for a cookbook. */
const BODY_BYTES_MAX = 262_144;

const check = defineRoute({
  action: 'recipe.check',
  summary: 'Check any recipe',
  description:
    'Allergens with the ingredient and the reason for each, diets, nutrition with intervals and coverage, safety, health claims, and ingredients that are never used or never listed.',
  tag: 'Recipes',
  body: { schema: checkRequestSchema, bytesMax: () => BODY_BYTES_MAX },
  response: { schema: recipeCheckSchema, description: 'The whole report' },
  problems: ['no_ingredients'],
  // Checking a long recipe takes as much of the machine as writing one.
  rateLimit: 'generate',
  handler: async ({ body }) => checkRecipeText({ input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/check', {
  POST: check,
});
