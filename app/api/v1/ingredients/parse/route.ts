import { parseIngredientsRequestSchema, parseIngredientsResponseSchema } from '@chef/contracts/ingredients';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { parseIngredients } from '../../../../../lib/services/ingredients/parse-ingredients.ts';

/** A hundred phrases of 300 characters, each up to 4 bytes, and the JSON around them. */
const BODY_BYTES_MAX = 150_000;

const parse = defineRoute({
  action: 'ingredient.parse',
  summary: 'Understand ingredient phrases',
  tag: 'Ingredients',
  body: { schema: parseIngredientsRequestSchema, bytesMax: () => BODY_BYTES_MAX },
  response: { schema: parseIngredientsResponseSchema, description: 'One result per phrase, in order' },
  problems: [],
  rateLimit: 'api',
  handler: async ({ body }) => parseIngredients({ input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/ingredients/parse', {
  POST: parse,
});
