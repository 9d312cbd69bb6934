import { passwordChangeSchema, revokedSessionsSchema } from '@chef/contracts/account';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { changePassword } from '../../../../../lib/services/accounts/change-password.ts';

const change = defineRoute({
  action: 'account.change_password',
  summary: 'Change your password',
  description:
    'Within 15 minutes of a sign-in. Every other device is signed out, and a mail tells you about it.',
  tag: 'Account',
  body: { schema: passwordChangeSchema, bytesMax: () => 10_000 },
  response: { schema: revokedSessionsSchema, description: 'How many other devices were signed out' },
  problems: ['unauthenticated', 'recent_sign_in_required'],
  rateLimit: 'sign_in',
  handler: ({ ctx, body }) => changePassword({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/password', {
  PUT: change,
});
