import { tokenPairSchema, tokenRequestSchema } from '@chef/contracts/tokens';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { createTokens } from '../../../../../lib/services/tokens/create-tokens.ts';

const create = defineRoute({
  action: 'token.create',
  summary: 'Sign a program in',
  description:
    'The access token lasts ten minutes and goes into `Authorization: Bearer …`; the refresh token brings the next. The device appears in its person’s list, and ends at once when it is signed out there. Where the person has an authenticator app, the answer is `second_factor_required` until the code comes along as `otp`.',
  tag: 'Account',
  body: { schema: tokenRequestSchema, bytesMax: () => 10_000 },
  response: { schema: tokenPairSchema, description: 'A pair of tokens' },
  problems: ['wrong_credentials', 'email_not_verified', 'second_factor_required', 'wrong_second_factor'],
  rateLimit: 'sign_in',
  handler: ({ ctx, body }) => createTokens({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/auth/token', {
  POST: create,
});
