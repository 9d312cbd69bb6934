import { pageQuerySchema, recipeListSchema } from '@chef/contracts/recipe-list';
import { defineResource } from '../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../lib/http/route-types.ts';
import { listRecipes } from '../../../../lib/services/recipes/list-recipes.ts';

const list = defineRoute({
  action: 'recipe.list',
  summary: 'Your recipes, the newest first',
  tag: 'Recipes',
  query: pageQuerySchema,
  response: { schema: recipeListSchema, description: 'One page of your recipes' },
  problems: [],
  rateLimit: 'api',
  handler: ({ ctx, query }) => listRecipes({ ctx, input: query }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes', { GET: list });
