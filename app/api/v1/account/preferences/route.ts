import { preferencesSchema, preferencesUpdateSchema } from '@chef/contracts/preferences';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { getPreferences } from '../../../../../lib/services/preferences/get-preferences.ts';
import { updatePreferences } from '../../../../../lib/services/preferences/update-preferences.ts';

const read = defineRoute({
  action: 'preferences.read',
  summary: 'What you cook with and like',
  tag: 'Account',
  response: { schema: preferencesSchema, description: 'Nothing chosen where you never said' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx }) => getPreferences({ ctx }),
});

const replace = defineRoute({
  action: 'preferences.update',
  summary: 'Replace what you cook with and like',
  description: 'The form on the start page is filled in with it. A request says for itself what it wants.',
  tag: 'Account',
  body: { schema: preferencesUpdateSchema, bytesMax: () => 10_000 },
  response: { schema: preferencesSchema, description: 'The preferences as they are now' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx, body }) => updatePreferences({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/preferences', {
  GET: read,
  PUT: replace,
});
