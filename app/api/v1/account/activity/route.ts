import { activitySchema } from '@chef/contracts/account';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { listOwnActivity } from '../../../../../lib/services/audit/list-own-activity.ts';

const list = defineRoute({
  action: 'activity.read',
  summary: 'What happened to the security of your account',
  tag: 'Account',
  response: { schema: activitySchema, description: 'The latest 50 events, newest first' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listOwnActivity({ ctx }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/activity', {
  GET: list,
});
