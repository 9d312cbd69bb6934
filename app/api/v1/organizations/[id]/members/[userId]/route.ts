import { idSchema } from '@chef/contracts/ids';
import {
  organizationIdSchema,
  organizationListSchema,
  organizationMembersSchema,
  roleChangeSchema,
} from '@chef/contracts/organizations';
import { z } from 'zod';
import { defineResource } from '../../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../../lib/http/route-types.ts';
import { changeMemberRole } from '../../../../../../../lib/services/organizations/change-member-role.ts';
import { listOrganizations } from '../../../../../../../lib/services/organizations/list-organizations.ts';
import { removeMember } from '../../../../../../../lib/services/organizations/remove-member.ts';

const params = z.object({ id: organizationIdSchema, userId: idSchema('user') });

const change = defineRoute({
  action: 'organization.change_role',
  summary: 'Give somebody another role',
  description: 'For owners. The person is told by mail. An organisation keeps at least one owner.',
  tag: 'Organizations',
  params,
  body: { schema: roleChangeSchema, bytesMax: () => 2_000 },
  response: { schema: organizationMembersSchema, description: 'Everybody as they are now' },
  problems: ['unauthenticated', 'recent_sign_in_required', 'not_found', 'forbidden', 'last_owner'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id, userId }, body }) =>
    changeMemberRole({ ctx, id, memberId: userId, role: body.role }),
});

const remove = defineRoute({
  action: 'organization.remove_member',
  summary: 'Take somebody out of an organisation',
  description: 'Admins remove members, owners everybody. The person is told by mail.',
  tag: 'Organizations',
  params,
  response: { schema: organizationListSchema, description: 'The organisations that you are of' },
  problems: ['unauthenticated', 'not_found', 'forbidden', 'last_owner'],
  rateLimit: 'api',
  handler: async ({ ctx, params: { id, userId } }) => {
    await removeMember({ ctx, id, memberId: userId });
    return listOrganizations({ ctx });
  },
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource(
  '/api/v1/organizations/{id}/members/{userId}',
  {
    PATCH: change,
    DELETE: remove,
  },
);
