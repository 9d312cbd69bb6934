import { consentChoiceSchema, consentListSchema, consentSchema } from '@chef/contracts/consent';
import { defineResource } from '../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../lib/http/route-types.ts';
import { listConsents } from '../../../../lib/services/consents/list-consents.ts';
import { recordConsent } from '../../../../lib/services/consents/record-consent.ts';

const list = defineRoute({
  action: 'consent.read',
  summary: 'What you agreed to',
  description: 'Each purpose by itself. What you were never asked about is not granted.',
  tag: 'Account',
  response: { schema: consentListSchema, description: 'What counts now of every purpose' },
  problems: [],
  rateLimit: 'api',
  handler: ({ ctx }) => listConsents({ ctx }),
});

const record = defineRoute({
  action: 'consent.record',
  summary: 'Agree to a purpose, refuse it, or take it back',
  description:
    'Kept with the version of the words and the time; without an account under a pseudonym of the browser. Taking `health_data` back takes everybody with an allergy or a pregnancy from your table.',
  tag: 'Account',
  body: { schema: consentChoiceSchema, bytesMax: () => 1000 },
  response: { schema: consentSchema, description: 'What counts now' },
  problems: ['unauthenticated'],
  rateLimit: 'api',
  handler: ({ ctx, body }) => recordConsent({ ctx, input: body }),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/consents', {
  GET: list,
  PUT: record,
});
