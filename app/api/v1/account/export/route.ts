import { z } from 'zod';
import { archiveResponse } from '../../../../../lib/http/archive-response.ts';
import { defineResource } from '../../../../../lib/http/define-resource.ts';
import { defineRoute } from '../../../../../lib/http/route-types.ts';
import { exportAccount } from '../../../../../lib/services/accounts/export-account.ts';

const download = defineRoute({
  action: 'account.export',
  summary: 'Everything that is kept about you',
  description:
    'Within 15 minutes of a sign-in. A zip archive with JSON, CSV, Markdown and JSON-LD; it is streamed while it is made.',
  tag: 'Account',
  response: { schema: z.unknown(), description: 'The archive (application/zip)' },
  problems: ['unauthenticated', 'recent_sign_in_required'],
  rateLimit: 'sign_in',
  handler: ({ ctx }) => archiveResponse('chef-genius-data.zip', exportAccount({ ctx })),
});

export const { GET, POST, PUT, PATCH, DELETE, OPTIONS } = defineResource('/api/v1/account/export', {
  GET: download,
});
