import { generationParamsSchema, generationStateSchema } from '@chef/contracts/generation';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { getGeneration } from '../../../../../lib/services/generations/get-generation.ts';

const get = defineRoute({
  action: 'generation.read',
  summary: 'How one of your generations stands',
  tag: 'Generations',
  params: generationParamsSchema,
  response: { schema: generationStateSchema, description: 'The state' },
  problems: ['not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params }) => getGeneration({ ctx, id: params.id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/generations/{id}', {
  GET: get,
});
