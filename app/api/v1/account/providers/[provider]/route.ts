import { linkedProviderListSchema, signInProviderSchema } from '@chef/contracts/sign-in-providers';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { listLinkedProviders } from '../../../../../../lib/services/sign-in-providers/list-linked-providers.ts';
import { unlinkProvider } from '../../../../../../lib/services/sign-in-providers/unlink-provider.ts';

const unlink = defineRoute({
  action: 'provider.unlink',
  summary: 'Disconnect a provider',
  description:
    'Within 15 minutes of a sign-in, and unless it is the only way into the account. Other devices that came in by it are signed out.',
  tag: 'Account',
  params: z.object({ provider: signInProviderSchema }),
  response: { schema: linkedProviderListSchema, description: 'What is still connected' },
  problems: ['unauthenticated', 'recent_sign_in_required', 'not_found', 'last_way_in'],
  rateLimit: 'sign_in',
  handler: async ({ ctx, params }) => {
    await unlinkProvider({ ctx, provider: params.provider });
    return listLinkedProviders({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/account/providers/{provider}',
  { DELETE: unlink },
);
