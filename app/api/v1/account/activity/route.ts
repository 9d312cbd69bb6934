import { activityQuerySchema, activitySchema } from '@chef/contracts/account';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { listOwnActivity } from '../../../../../lib/services/audit/list-own-activity.ts';

const list = defineRoute({
  action: 'activity.read',
  summary: 'What happened to the security of your account',
  tag: 'Account',
  query: activityQuerySchema,
  response: { schema: activitySchema, description: 'Up to 50 events, newest first' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx, query }) => listOwnActivity({ ctx, input: query }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/activity', {
  GET: list,
});
