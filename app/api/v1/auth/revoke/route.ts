import { refreshTokenSchema, revokedTokenSchema } from '@chef/contracts/tokens';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { revokeTokens } from '../../../../../lib/services/tokens/revoke-tokens.ts';

const revoke = defineRoute({
  action: 'token.revoke',
  summary: 'Sign a program out',
  description:
    'Also for a token that does not hold any more (RFC 7009). Access tokens of the device end at once.',
  tag: 'Account',
  body: { schema: refreshTokenSchema, bytesMax: () => 10_000 },
  response: { schema: revokedTokenSchema, description: 'The token does not hold any more' },
  problems: [],
  rateLimit: 'api',
  handler: ({ ctx, body }) => revokeTokens({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/auth/revoke', {
  POST: revoke,
});
