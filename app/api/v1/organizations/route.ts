import {
  newOrganizationSchema,
  organizationListSchema,
  organizationSchema,
} from '@chef/contracts/organizations';
import { defineResource } from '../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../lib/http/route-types.ts';
import { createOrganization } from '../../../../lib/services/organizations/create-organization.ts';
import { listOrganizations } from '../../../../lib/services/organizations/list-organizations.ts';

const list = defineRoute({
  action: 'organization.list',
  summary: 'The organisations that you are of',
  tag: 'Organizations',
  response: { schema: organizationListSchema, description: 'By name' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listOrganizations({ ctx }),
});

const create = defineRoute({
  action: 'organization.create',
  summary: 'Make an organisation',
  description: 'You are its first owner.',
  tag: 'Organizations',
  body: { schema: newOrganizationSchema, bytesMax: () => 2_000 },
  response: { schema: organizationSchema, description: 'The organisation' },
  problems: ['unauthenticated', 'idempotency_mismatch', 'not_found'],
  rateLimit: 'api',
  takesIdempotencyKey: true,
  handler: ({ ctx, body, idempotencyKey }) => createOrganization({ ctx, input: body, idempotencyKey }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/organizations', {
  GET: list,
  POST: create,
});
