import { refreshTokenSchema, tokenPairSchema } from '@chef/contracts/tokens';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { refreshTokens } from '../../../../../lib/services/tokens/refresh-tokens.ts';

const refresh = defineRoute({
  action: 'token.refresh',
  summary: 'Exchange a refresh token',
  description:
    'Each refresh token works once. If the answer got lost, the same request brings the same refresh token again within ten seconds, unless that was used; any other second use signs the device out and its person is told.',
  tag: 'Account',
  body: { schema: refreshTokenSchema, bytesMax: () => 10_000 },
  response: { schema: tokenPairSchema, description: 'The next pair of tokens' },
  problems: ['invalid_token'],
  rateLimit: 'api',
  handler: ({ ctx, body }) => refreshTokens({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/auth/refresh', {
  POST: refresh,
});
