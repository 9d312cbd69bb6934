import { invitationIdSchema, ownInvitationListSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { declineInvitation } from '../../../../../../lib/services/organizations/decline-invitation.ts';
import { listOwnInvitations } from '../../../../../../lib/services/organizations/list-own-invitations.ts';

const decline = defineRoute({
  action: 'invitation.decline',
  summary: 'Decline an invitation',
  tag: 'Organizations',
  params: z.object({ id: invitationIdSchema }),
  response: { schema: ownInvitationListSchema, description: 'Those that still wait' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: async ({ ctx, params: { id } }) => {
    await declineInvitation({ ctx, input: { id } });
    return listOwnInvitations({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/invitations/{id}', {
  DELETE: decline,
});
