import { databaseUrl, serverEnv } from '../lib/config/env.server.ts';
import { startJobs } from '../lib/jobs/start-jobs.ts';
import { closeServices, systemContext } from '../lib/services/service-context.ts';
import { createLogger } from '../lib/telemetry/logger.ts';
import { startHealthServer } from './health-server.ts';

/** Entry of the worker process: jobs on their schedule, a health answer, and an orderly end. */
const env = serverEnv();
const log = createLogger('worker', env.LOG_LEVEL);
const queue = await startJobs(databaseUrl(), systemContext(log));
const health = await startHealthServer({
  port: env.WORKER_PORT,
  host: env.WORKER_HOST,
  version: env.APP_VERSION,
  check: queue.check,
});
const address = health.address();
log.info({ port: typeof address === 'object' ? address?.port : env.WORKER_PORT }, 'worker is ready');

let isStopping = false;
async function stop(signal: string): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  log.info({ signal }, 'worker stops');
  health.close();
  await queue.stop(env.SHUTDOWN_GRACE_MS);
  await closeServices();
}
process.on('SIGTERM', () => void stop('SIGTERM'));
process.on('SIGINT', () => void stop('SIGINT'));
