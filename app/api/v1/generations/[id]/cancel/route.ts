import { generationParamsSchema, generationStateSchema } from '@chef/contracts/generation';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { cancelGeneration } from '../../../../../../lib/services/generations/cancel-generation.ts';

const cancel = defineRoute({
  action: 'generation.cancel',
  summary: 'Stop one of your generations',
  description: 'Its quota is given back. What has ended already stays as it is.',
  tag: 'Generations',
  params: generationParamsSchema,
  response: { schema: generationStateSchema, description: 'The state it had when it was asked to stop' },
  problems: ['not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params }) => cancelGeneration({ ctx, id: params.id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/generations/{id}/cancel', {
  POST: cancel,
});
