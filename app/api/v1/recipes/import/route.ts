import { importedRecipeSchema, importRequestSchema } from '@chef/contracts/recipe-import';
import { serverEnv } from '../../../../../lib/config/env.server.ts';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { importRecipe } from '../../../../../lib/services/recipes/import-recipe.ts';

const read = defineRoute({
  summary: 'Understand a recipe that somebody pasted, or the page it stands on',
  tag: 'Recipes',
  body: { schema: importRequestSchema, bytesMax: () => serverEnv().IMPORT_BODY_BYTES_MAX },
  response: { schema: importedRecipeSchema, description: 'The recipe with its check; nothing is stored' },
  problems: ['no_ingredients'],
  rateLimit: 'api',
  handler: async ({ body }) => importRecipe({ input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/import', {
  POST: read,
});
