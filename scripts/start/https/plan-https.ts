import { parseServerEnv } from '../../../lib/config/env.server.ts';
import { findFreePort } from '../../../lib/db/embedded-postgres.ts';
import { choosePort } from '../ports.ts';
import { certificateFiles } from './certificate-files.ts';
import { readServerCertificate } from './server-certificate.ts';

/** What serving https ourselves changes for the other processes. */
export interface HttpsPlan {
  readonly httpsPort: number;
  /** Where the app itself listens, on this machine only. */
  readonly appPort: number;
  /** Proxies that the app has in front of it, ours included. */
  readonly trustedHops: number;
}

/**
 * Reads the settings, and where they bring a certificate makes sure of it before anything is started; null where they do not.
 * @throws BadEnvironmentError, BadCertificateError, PortTakenError
 */
export async function planHttps(
  env: Readonly<Record<string, string | undefined>>,
  isDevelopment: boolean,
): Promise<HttpsPlan | null> {
  const settings = parseServerEnv({ ...env, NODE_ENV: isDevelopment ? 'development' : 'production' });
  const files = isDevelopment ? null : certificateFiles(settings);
  if (files === null) return null;
  await readServerCertificate(files);
  return {
    httpsPort: await choosePort(settings.HTTPS_PORT, settings.HTTPS_PORT, 'HTTPS_PORT'),
    appPort: await findFreePort(),
    trustedHops: settings.TRUST_PROXY_HOPS + 1,
  };
}
