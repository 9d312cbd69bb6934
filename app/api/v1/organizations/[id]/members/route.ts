import { organizationIdSchema, organizationMembersSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { listMembers } from '../../../../../../lib/services/organizations/list-members.ts';

const list = defineRoute({
  action: 'organization.list_members',
  summary: 'Who is in an organisation',
  tag: 'Organizations',
  params: z.object({ id: organizationIdSchema }),
  response: { schema: organizationMembersSchema, description: 'Owners first, then admins' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => listMembers({ ctx, id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/members',
  {
    GET: list,
  },
);
