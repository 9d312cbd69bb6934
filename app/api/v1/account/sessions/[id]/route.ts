import { revokedSessionsSchema } from '@chef/contracts/account';
import { idSchema } from '@chef/contracts/ids';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { revokeSession } from '../../../../../../lib/services/sessions/revoke-session.ts';

const revoke = defineRoute({
  action: 'session.revoke',
  summary: 'Sign out one device',
  description: 'Takes effect at its next request. Your own device counts as signing out.',
  tag: 'Account',
  params: z.object({ id: idSchema('session') }),
  response: { schema: revokedSessionsSchema, description: 'One device was signed out' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params }) => revokeSession({ ctx, id: params.id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/sessions/{id}', {
  DELETE: revoke,
});
