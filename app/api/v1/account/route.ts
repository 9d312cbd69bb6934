import { accountSchema, accountUpdateSchema } from '@chef/contracts/account';
import { defineResource } from '../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../lib/http/route-types.ts';
import { getAccount } from '../../../../lib/services/accounts/get-account.ts';
import { updateAccount } from '../../../../lib/services/accounts/update-account.ts';

const get = defineRoute({
  action: 'account.read',
  summary: 'Your account',
  tag: 'Account',
  response: { schema: accountSchema, description: 'The account of whoever is signed in' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => getAccount({ ctx }),
});

const update = defineRoute({
  action: 'account.update',
  summary: 'Change what you are called',
  tag: 'Account',
  body: { schema: accountUpdateSchema, bytesMax: () => 10_000 },
  response: { schema: accountSchema, description: 'The account as it is now' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx, body }) => updateAccount({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account', {
  GET: get,
  PATCH: update,
});
