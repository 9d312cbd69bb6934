import { PgBoss } from 'pg-boss';
import type { SystemContext } from '../services/service-context.ts';
import { HANDLED_JOBS } from './handlers.ts';

/** The running queue of a worker. */
export interface JobQueue {
  /** Throws when the queue’s database does not answer. */
  check(): Promise<void>;
  /** Waits for running jobs, at most so long, and stops. */
  stop(timeoutMs: number): Promise<void>;
}

/** Starts the queue on the product’s database and puts every job on its schedule. Any number of workers may. */
export async function startJobs(connectionString: string, context: SystemContext): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString, schema: 'jobs', max: 3, application_name: 'chef-worker' });
  boss.on('error', (err) => context.log.error({ err }, 'job queue'));
  await boss.start();
  for (const { job, handle } of HANDLED_JOBS) {
    await boss.createQueue(job.name, {
      retryLimit: job.retriesMax,
      retryDelay: job.retryDelaySeconds,
      retryBackoff: job.retriesMax > 0,
      expireInSeconds: job.timeoutSeconds,
    });
    await boss.work(job.name, async () => {
      await handle({ ...context, log: context.log.child({ job: job.name }) });
    });
    await boss.schedule(job.name, job.cron, null, { tz: 'UTC' });
  }
  return {
    check: async () => {
      await boss.getQueues();
    },
    stop: (timeoutMs) => boss.stop({ graceful: true, timeout: timeoutMs }),
  };
}
