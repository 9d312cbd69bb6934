import { revokedSessionsSchema, sessionListSchema } from '@chef/contracts/account';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { listSessions } from '../../../../../lib/services/sessions/list-sessions.ts';
import { revokeOtherSessions } from '../../../../../lib/services/sessions/revoke-other-sessions.ts';

const list = defineRoute({
  action: 'session.list',
  summary: 'Devices that are signed in',
  tag: 'Account',
  response: { schema: sessionListSchema, description: 'The latest used first' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listSessions({ ctx }),
});

const revokeOthers = defineRoute({
  action: 'session.revoke_others',
  summary: 'Sign out every other device',
  tag: 'Account',
  response: { schema: revokedSessionsSchema, description: 'How many were signed out' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => revokeOtherSessions({ ctx }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/sessions', {
  GET: list,
  DELETE: revokeOthers,
});
