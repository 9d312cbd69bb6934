import { organizationIdSchema, organizationListSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { leaveOrganization } from '../../../../../../lib/services/organizations/leave-organization.ts';
import { listOrganizations } from '../../../../../../lib/services/organizations/list-organizations.ts';

const leave = defineRoute({
  action: 'organization.leave',
  summary: 'Leave an organisation',
  description: 'The only owner makes somebody else an owner first.',
  tag: 'Organizations',
  params: z.object({ id: organizationIdSchema }),
  response: { schema: organizationListSchema, description: 'The organisations that you are still of' },
  problems: ['unauthenticated', 'not_found', 'last_owner'],
  rateLimit: 'api',
  handler: async ({ ctx, params: { id } }) => {
    await leaveOrganization({ ctx, id });
    return listOrganizations({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/membership',
  {
    DELETE: leave,
  },
);
