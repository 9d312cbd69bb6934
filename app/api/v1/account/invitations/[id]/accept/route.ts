import { invitationIdSchema, organizationSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../../lib/http/route-types.ts';
import { acceptInvitation } from '../../../../../../../lib/services/organizations/accept-invitation.ts';

const accept = defineRoute({
  action: 'invitation.accept',
  summary: 'Accept an invitation',
  description: 'Once, and only with the account that has confirmed the address it was sent to.',
  tag: 'Organizations',
  params: z.object({ id: invitationIdSchema }),
  response: { schema: organizationSchema, description: 'The organisation that you are of now' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => acceptInvitation({ ctx, input: { id } }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/account/invitations/{id}/accept',
  {
    POST: accept,
  },
);
