import { recipeParamsSchema } from '@chef/contracts/recipe-list';
import { recipeVariantsSchema } from '@chef/contracts/recipe-variants';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { listRecipeVariants } from '../../../../../../lib/services/recipes/list-recipe-variants.ts';

const list = defineRoute({
  action: 'recipe.variants',
  summary: 'How a recipe suits each of your household',
  description:
    'As it is, with a portion of their own and the order of work that keeps it apart, or not. Every variant has passed the gate for its person.',
  tag: 'Recipes',
  params: recipeParamsSchema,
  response: {
    schema: recipeVariantsSchema,
    description: 'Everybody at your table, in the order they were added',
  },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params }) => listRecipeVariants({ ctx, id: params.id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/{id}/variants', {
  GET: list,
});
