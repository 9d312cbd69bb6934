import {
  organizationIdSchema,
  organizationMembersSchema,
  ownershipTransferSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { transferOwnership } from '../../../../../../lib/services/organizations/transfer-ownership.ts';

const transfer = defineRoute({
  action: 'organization.transfer',
  summary: 'Hand an organisation over',
  description: 'Somebody else of it becomes an owner, and you become an admin.',
  tag: 'Organizations',
  params: z.object({ id: organizationIdSchema }),
  body: { schema: ownershipTransferSchema, bytesMax: () => 2_000 },
  response: { schema: organizationMembersSchema, description: 'Everybody as they are now' },
  problems: ['unauthenticated', 'recent_sign_in_required', 'not_found', 'forbidden'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id }, body }) => transferOwnership({ ctx, id, memberId: body.userId }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/transfer',
  {
    POST: transfer,
  },
);
