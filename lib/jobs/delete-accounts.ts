import type { ScheduledJob } from './job.ts';

/** Deletes accounts whose people asked for it two weeks ago. */
export const deleteAccountsJob: ScheduledJob = {
  name: 'delete-accounts',
  cron: '41 * * * *',
  retriesMax: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 600,
};
