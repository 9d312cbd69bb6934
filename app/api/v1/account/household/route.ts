import {
  householdMemberContentSchema,
  householdMemberSchema,
  householdSchema,
} from '@chef/contracts/household';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { createHouseholdMember } from '../../../../../lib/services/household/create-household-member.ts';
import { listHousehold } from '../../../../../lib/services/household/list-household.ts';

const list = defineRoute({
  action: 'household.read',
  summary: 'Who eats at your table',
  tag: 'Account',
  response: { schema: householdSchema, description: 'In the order they were added' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => listHousehold({ ctx }),
});

const add = defineRoute({
  action: 'household.add',
  summary: 'Add somebody to your table',
  description: 'From now on every recipe respects what they may and can eat, unless you say who eats.',
  tag: 'Account',
  body: { schema: householdMemberContentSchema, bytesMax: () => 20_000 },
  response: { schema: householdMemberSchema, description: 'The member' },
  problems: ['unauthenticated', 'idempotency_mismatch', 'gone'],
  rateLimit: 'api',
  takesIdempotencyKey: true,
  handler: ({ ctx, body, idempotencyKey }) => createHouseholdMember({ ctx, input: body, idempotencyKey }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/household', {
  GET: list,
  POST: add,
});
