import {
  householdMemberContentSchema,
  householdMemberIdSchema,
  householdMemberSchema,
  householdSchema,
} from '@chef/contracts/household';
import { z } from 'zod';
import { defineResource } from '../../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../../lib/http/route-types.ts';
import { deleteHouseholdMember } from '../../../../../../lib/services/household/delete-household-member.ts';
import { updateHouseholdMember } from '../../../../../../lib/services/household/update-household-member.ts';

const params = z.object({ id: householdMemberIdSchema });

const replace = defineRoute({
  action: 'household.update',
  summary: 'Replace what is kept about somebody',
  tag: 'Account',
  params,
  body: { schema: householdMemberContentSchema, bytesMax: () => 20_000 },
  response: { schema: householdMemberSchema, description: 'The member as it is now' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id }, body }) => updateHouseholdMember({ ctx, id, input: body }),
});

const remove = defineRoute({
  action: 'household.remove',
  summary: 'Take somebody from your table',
  tag: 'Account',
  params,
  response: { schema: householdSchema, description: 'Who is left' },
  problems: ['unauthenticated', 'not_found'],
  rateLimit: 'api',
  handler: ({ ctx, params: { id } }) => deleteHouseholdMember({ ctx, id }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/household/{id}', {
  PUT: replace,
  DELETE: remove,
});
