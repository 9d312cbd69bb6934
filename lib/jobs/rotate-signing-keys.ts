import type { ScheduledJob } from './job.ts';

/** Makes the next key for access tokens a day before its turn, and forgets those that no token needs any more. */
export const rotateSigningKeysJob: ScheduledJob = {
  name: 'rotate-signing-keys',
  cron: '7 * * * *',
  retriesMax: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 60,
};
