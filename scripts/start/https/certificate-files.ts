import type { ServerEnv } from '../../../lib/config/env.server.ts';
import type { CertificateFiles } from './server-certificate.ts';

type Settings = Pick<ServerEnv, 'APP_URL' | 'TLS_CERTIFICATE_FILE' | 'TLS_KEY_FILE' | 'TLS_PRIVATE_CA_FILE'>;

/** What the settings say about a certificate, or null where https is somebody else's to bring. */
export function certificateFiles(env: Settings): CertificateFiles | null {
  const { TLS_CERTIFICATE_FILE: certificateFile, TLS_KEY_FILE: keyFile } = env;
  if (certificateFile === undefined || keyFile === undefined) return null;
  const host = new URL(env.APP_URL).hostname.replace(/^\[|\]$/g, '');
  return { certificateFile, keyFile, privateCaFile: env.TLS_PRIVATE_CA_FILE, host };
}
