import { recipeSchema } from '@chef/contracts/recipe';
import { recipeParamsSchema } from '@chef/contracts/recipe-list';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { getRecipe } from '../../../../../lib/services/recipes/get-recipe.ts';

const get = defineRoute({
  action: 'recipe.read',
  summary: 'One recipe',
  description: 'Whoever has the id may read it.',
  tag: 'Recipes',
  params: recipeParamsSchema,
  response: { schema: recipeSchema, description: 'The recipe with everything computed about it' },
  problems: ['not_found'],
  rateLimit: 'api',
  handler: ({ params }) => getRecipe({ id: params.id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/{id}', {
  GET: get,
});
