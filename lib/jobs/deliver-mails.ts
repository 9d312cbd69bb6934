import type { ScheduledJob } from './job.ts';

/** Sends mails that the app could not hand over at once. */
export const deliverMails: ScheduledJob = {
  name: 'deliver-mails',
  cron: '* * * * *',
  // A mail keeps its own count of tries.
  retriesMax: 0,
  retryDelaySeconds: 0,
  timeoutSeconds: 300,
};
