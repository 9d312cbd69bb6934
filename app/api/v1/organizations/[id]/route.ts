import {
  newOrganizationSchema,
  organizationIdSchema,
  organizationListSchema,
  organizationSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { deleteOrganization } from '../../../../../lib/services/organizations/delete-organization.ts';
import { getOrganization } from '../../../../../lib/services/organizations/get-organization.ts';
import { listOrganizations } from '../../../../../lib/services/organizations/list-organizations.ts';
import { renameOrganization } from '../../../../../lib/services/organizations/rename-organization.ts';

const params = z.object({ id: organizationIdSchema });

const get = defineRoute({
  action: 'organization.read',
  summary: 'One of your organisations',
  tag: 'Organizations',
  params,
  response: { schema: organizationSchema, description: 'The organisation, and what you are in it' },
  isRevalidated: true,
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => getOrganization({ ctx, id }),
});

const rename = defineRoute({
  action: 'organization.rename',
  summary: 'Give an organisation another name',
  description: 'For owners and admins.',
  tag: 'Organizations',
  params,
  body: { schema: newOrganizationSchema, bytesMax: () => 2_000 },
  response: { schema: organizationSchema, description: 'The organisation as it is now' },
  problems: ['unauthenticated', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id }, body }) => renameOrganization({ ctx, id, input: body }),
});

const remove = defineRoute({
  action: 'organization.delete',
  summary: 'Delete an organisation',
  description:
    'For owners. Its memberships and invitations go with it; everybody who was of it is told by mail.',
  tag: 'Organizations',
  params,
  response: { schema: organizationListSchema, description: 'The organisations that you are still of' },
  problems: ['unauthenticated', 'recent_sign_in_required', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: async ({ ctx, params: { id } }) => {
    await deleteOrganization({ ctx, id });
    return listOrganizations({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/organizations/{id}', {
  GET: get,
  PATCH: rename,
  DELETE: remove,
});
