import { organizationActivitySchema, organizationIdSchema } from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { listOrganizationActivity } from '../../../../../../lib/services/organizations/list-organization-activity.ts';

const list = defineRoute({
  action: 'organization.read_activity',
  summary: 'What happened in an organisation',
  description: 'For owners and admins: the latest 50 changes.',
  tag: 'Organizations',
  params: z.object({ id: organizationIdSchema }),
  response: { schema: organizationActivitySchema, description: 'Newest first' },
  problems: ['unauthenticated', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => listOrganizationActivity({ ctx, id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/activity',
  {
    GET: list,
  },
);
