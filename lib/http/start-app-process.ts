import { serverEnv } from '../config/env.server.ts';
import { liveRegistry } from '../generation/live-registry.ts';
import { modelToAsk } from '../generation/writer-state.ts';
import { logger } from '../telemetry/logger.ts';
import { guardServer } from './guard-server.ts';
import { isSecureSite } from './is-secure-site.ts';

/** Share of the time to stop that running recipes get before they are told to end. */
const FINISH_SHARE = 0.8;

/**
 * Prepares the app’s process before its first request: checks the environment, so that a bad one is reported at
 * once and whole; guards the server (socket addresses, https, slow clients); asks for the model; ends streams in time when the process is to stop.
 */
export function startAppProcess(): void {
  const env = serverEnv();
  guardServer({ isSecure: isSecureSite() });
  void modelToAsk();
  const finish = () => {
    setTimeout(() => liveRegistry().stopAll(), env.SHUTDOWN_GRACE_MS * FINISH_SHARE).unref();
  };
  process.once('SIGTERM', finish);
  process.once('SIGINT', finish);
  logger().info({ version: env.APP_VERSION }, 'app process is ready');
}
