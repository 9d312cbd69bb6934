import { ownInvitationListSchema } from '@chef/contracts/organizations';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { listOwnInvitations } from '../../../../../lib/services/organizations/list-own-invitations.ts';

const list = defineRoute({
  action: 'invitation.list',
  summary: 'Invitations that wait for your answer',
  description: 'Those for the address that your account has confirmed.',
  tag: 'Organizations',
  response: { schema: ownInvitationListSchema, description: 'The latest to expire first' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listOwnInvitations({ ctx }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/invitations', {
  GET: list,
});
