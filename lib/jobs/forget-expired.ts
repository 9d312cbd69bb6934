import type { ScheduledJob } from './job.ts';

/** Deletes what has served its time: visitors’ requests, idempotency keys, cached answers, old counters. */
export const forgetExpired: ScheduledJob = {
  name: 'forget-expired',
  cron: '17 * * * *',
  retriesMax: 3,
  retryDelaySeconds: 60,
  timeoutSeconds: 600,
};
