import type { ScheduledJob } from './job.ts';

/** Ends generations whose process died and gives their quota back. */
export const closeLostGenerations: ScheduledJob = {
  name: 'close-lost-generations',
  cron: '* * * * *',
  retriesMax: 0,
  retryDelaySeconds: 1,
  timeoutSeconds: 50,
};
