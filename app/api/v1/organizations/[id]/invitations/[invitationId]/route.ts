import {
  invitationIdSchema,
  invitationListSchema,
  organizationIdSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../../lib/http/route-types.ts';
import { listInvitations } from '../../../../../../../lib/services/organizations/list-invitations.ts';
import { revokeInvitation } from '../../../../../../../lib/services/organizations/revoke-invitation.ts';

const revoke = defineRoute({
  action: 'organization.revoke_invitation',
  summary: 'Take an invitation back',
  description: 'Its link works no more. Only owners take invitations of admins back.',
  tag: 'Organizations',
  params: z.object({ id: organizationIdSchema, invitationId: invitationIdSchema }),
  response: { schema: invitationListSchema, description: 'Those that still wait' },
  problems: ['unauthenticated', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: async ({ ctx, params: { id, invitationId } }) => {
    await revokeInvitation({ ctx, id, invitationId });
    return listInvitations({ ctx, id });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/invitations/{invitationId}',
  {
    DELETE: revoke,
  },
);
