import { linkedProviderListSchema } from '@chef/contracts/sign-in-providers';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { listLinkedProviders } from '../../../../../lib/services/sign-in-providers/list-linked-providers.ts';

const list = defineRoute({
  action: 'provider.list',
  summary: 'List the accounts elsewhere that open yours',
  description: 'Connecting one takes a browser, on the account page.',
  tag: 'Account',
  response: { schema: linkedProviderListSchema, description: 'The connected providers, oldest first' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listLinkedProviders({ ctx }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/providers', {
  GET: list,
});
