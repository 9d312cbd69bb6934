import { recipeParamsSchema } from '@chef/contracts/recipe-list';
import { recipeScalingQuerySchema, scaledRecipeSchema } from '@chef/contracts/recipe-scaling';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { getScaledRecipe } from '../../../../../../lib/services/recipes/get-scaled-recipe.ts';

const get = defineRoute({
  action: 'recipe.read',
  summary: 'One recipe for another number of people',
  description:
    'Whoever has the id may read it. Amounts grow in the ingredients and inside the steps; what does not grow in proportion is told as findings.',
  tag: 'Recipes',
  params: recipeParamsSchema,
  query: recipeScalingQuerySchema,
  response: { schema: scaledRecipeSchema, description: 'Ingredients and steps, scaled' },
  isRevalidated: true,
  problems: ['not_found'],
  rateLimit: 'api',
  handler: ({ params, query }) => getScaledRecipe({ id: params.id, input: query }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/{id}/scaled', {
  GET: get,
});
