import type { ScheduledJob } from './job.ts';

/** Deletes or blanks what has served its time, as the retention table (lib/services/retention) says. */
export const forgetExpired: ScheduledJob = {
  name: 'forget-expired',
  cron: '17 * * * *',
  retriesMax: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 600,
};
