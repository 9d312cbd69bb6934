import {
  invitationListSchema,
  invitationSchema,
  newInvitationSchema,
  organizationIdSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { inviteToOrganization } from '../../../../../../lib/services/organizations/invite-to-organization.ts';
import { listInvitations } from '../../../../../../lib/services/organizations/list-invitations.ts';

const params = z.object({ id: organizationIdSchema });

const list = defineRoute({
  action: 'organization.list_invitations',
  summary: 'Invitations that wait for an answer',
  description: 'For owners and admins.',
  tag: 'Organizations',
  params,
  response: { schema: invitationListSchema, description: 'Newest first' },
  problems: ['unauthenticated', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => listInvitations({ ctx, id }),
});

const invite = defineRoute({
  action: 'organization.invite',
  summary: 'Invite somebody',
  description:
    'Mails a link that works once, for a week, and for an account with that very address only. An earlier invitation of the ' +
    'address is void. Admins invite members; owners invite admins as well. The answer does not tell whether the address has an account.',
  tag: 'Organizations',
  params,
  body: { schema: newInvitationSchema, bytesMax: () => 2_000 },
  response: { schema: invitationSchema, description: 'The invitation' },
  problems: ['unauthenticated', 'not_found', 'forbidden', 'idempotency_mismatch', 'gone'],
  rateLimit: 'api',
  takesIdempotencyKey: true,
  handler: ({ ctx, params: { id }, body, idempotencyKey }) =>
    inviteToOrganization({ ctx, id, input: body, idempotencyKey }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/invitations',
  {
    GET: list,
    POST: invite,
  },
);
