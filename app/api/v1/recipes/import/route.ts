import { importedRecipeSchema, importRequestSchema } from '@chef/contracts/recipe-import';
import { serverEnv } from '../../../../../lib/config/env.server.ts';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { importRecipe } from '../../../../../lib/services/recipes/import-recipe.ts';
import { pageFetcher } from '../../../../../lib/services/recipes/page-fetcher.ts';

const read = defineRoute({
  action: 'recipe.import',
  summary:
    'Understand a recipe from the address of its page, the page, a text or the file of another recipe keeper',
  tag: 'Recipes',
  body: { schema: importRequestSchema, bytesMax: () => serverEnv().IMPORT_BODY_BYTES_MAX },
  response: { schema: importedRecipeSchema, description: 'The recipe with its check; nothing is stored' },
  problems: [
    'no_ingredients',
    'file_not_readable',
    'page_not_allowed',
    'page_not_readable',
    'page_unreachable',
    'unavailable',
    'timeout',
  ],
  // Reading a page or a library of recipes takes as much of the machine as writing one.
  rateLimit: 'generate',
  handler: async ({ body, signal }) => importRecipe({ input: body, fetchPage: pageFetcher(), signal }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/recipes/import', {
  POST: read,
});
