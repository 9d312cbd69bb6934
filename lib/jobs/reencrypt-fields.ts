import type { ScheduledJob } from './job.ts';

/** Brings encrypted columns under the newest key. */
export const reencryptFields: ScheduledJob = {
  name: 'reencrypt-fields',
  cron: '23 3 * * *',
  retriesMax: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 3600,
};
