/** Process entry of the https front; `npm start` runs it where TLS_CERTIFICATE_FILE is set. */
import { serverEnv } from '../../../lib/config/env.server.ts';
import { logger } from '../../../lib/telemetry/logger.ts';
import { certificateFiles } from './certificate-files.ts';
import { startHttpsFront } from './https-front.ts';

const RENEWAL_POLL_MS = 10_000;

const env = serverEnv();
const files = certificateFiles(env);
if (files === null) throw new Error('TLS_CERTIFICATE_FILE is not set');
const [httpPort = 0, appPort = 0] = process.argv.slice(2).map(Number);
const front = await startHttpsFront({
  files,
  appUrl: env.APP_URL,
  hostname: process.argv[4] ?? '127.0.0.1',
  httpsPort: env.HTTPS_PORT,
  httpPort,
  appPort,
  hasOthersInFront: env.TRUST_PROXY_HOPS > 0,
  renewalPollMs: RENEWAL_POLL_MS,
  log: (level, line) => logger()[level]({ event: 'https_front' }, line),
});
const stop = () => void front.stop(env.SHUTDOWN_GRACE_MS).then(() => process.exit(0));
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
