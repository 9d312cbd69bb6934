import { appleNoticeSchema } from '@chef/contracts/sign-in-providers';
import { z } from 'zod';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { takeAppleNotice } from '../../../../../lib/services/sign-in-providers/take-apple-notice.ts';

const take = defineRoute({
  action: 'provider.take_notice',
  summary: 'What Apple’s server tells about an account there',
  description:
    'For Apple’s server alone (“server-to-server notification endpoint”): a token under its keys. When somebody takes their consent back or deletes their account there, it opens theirs here no longer.',
  tag: 'Account',
  body: { schema: appleNoticeSchema, bytesMax: () => 20_000 },
  response: { schema: z.object({}), description: 'It was taken' },
  problems: ['invalid_token', 'not_found', 'provider_unreachable'],
  rateLimit: 'api',
  handler: async ({ ctx, body }) => {
    await takeAppleNotice({ ctx, input: body });
    return {};
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/auth/apple-notices', {
  POST: take,
});
