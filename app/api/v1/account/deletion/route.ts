import { accountDeletionSchema, accountSchema } from '@chef/contracts/account';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { cancelAccountDeletion } from '../../../../../lib/services/accounts/cancel-account-deletion.ts';
import { getAccount } from '../../../../../lib/services/accounts/get-account.ts';
import { requestAccountDeletion } from '../../../../../lib/services/accounts/request-account-deletion.ts';

const request = defineRoute({
  action: 'account.request_deletion',
  summary: 'Ask for your account to be deleted',
  description:
    'Within 15 minutes of a sign-in. Everything kept about you goes after 14 days. Until then the wish can be taken back.',
  tag: 'Account',
  body: { schema: accountDeletionSchema, bytesMax: () => 10_000 },
  response: { schema: accountSchema, description: 'The account, with the date of its deletion' },
  problems: ['unauthenticated', 'recent_sign_in_required'],
  rateLimit: 'sign_in',
  handler: async ({ ctx, body }) => {
    await requestAccountDeletion({ ctx, input: body });
    return getAccount({ ctx });
  },
});

const cancel = defineRoute({
  action: 'account.cancel_deletion',
  summary: 'Keep your account after all',
  tag: 'Account',
  response: { schema: accountSchema, description: 'The account as it is now' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: async ({ ctx }) => {
    await cancelAccountDeletion({ ctx });
    return getAccount({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/deletion', {
  POST: request,
  DELETE: cancel,
});
