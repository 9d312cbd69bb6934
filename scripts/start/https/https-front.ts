import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { forward } from './forward.ts';
import { refusePlain } from './refuse-plain.ts';
import { type CertificateFiles, readServerCertificate } from './server-certificate.ts';
import { TLS_POLICY } from './tls-policy.ts';

/** Times that a client has, ms; those of the app itself (see `lib/http/guard-server.ts`). */
const HANDSHAKE_TIMEOUT_MS = 10_000;
const LIMITS = { headersTimeout: 15_000, requestTimeout: 60_000 };

export interface HttpsFrontOptions {
  readonly files: CertificateFiles;
  /** Where browsers that come in the clear are sent. */
  readonly appUrl: string;
  /** Address to listen on. */
  readonly hostname: string;
  readonly httpsPort: number;
  readonly httpPort: number;
  /** The app's own port on this machine. */
  readonly appPort: number;
  readonly hasOthersInFront: boolean;
  /** How often the files are looked at for a renewal, ms. */
  readonly renewalPollMs: number;
  readonly log: (level: 'info' | 'warn', line: string) => void;
}

export interface HttpsFront {
  readonly httpsPort: number;
  readonly httpPort: number;
  /** Takes nobody new, lets running answers end for `graceMs`, then closes. */
  stop(graceMs: number): Promise<void>;
}

function listen(server: Server, port: number, hostname: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, hostname, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Changes whenever one of the files does. */
function stateOf({ certificateFile, keyFile, privateCaFile }: CertificateFiles): string {
  return [certificateFile, keyFile, privateCaFile]
    .map((file) => (file === undefined ? undefined : fs.statSync(file, { throwIfNoEntry: false })))
    .map((stat) => `${stat?.ino}:${stat?.mtimeMs}:${stat?.size}`)
    .join(' ');
}

/** Shows a renewed certificate from the next handshake on; a bad one is told of, and the former stays. Returns how to stop. */
function watchRenewal(server: https.Server, { files, renewalPollMs, log }: HttpsFrontOptions): () => void {
  let known = stateOf(files);
  const look = async () => {
    const state = stateOf(files);
    if (state === known) return;
    known = state;
    try {
      const { cert, key, validUntil } = await readServerCertificate(files);
      server.setSecureContext({ ...TLS_POLICY, cert, key });
      log('info', `The certificate is renewed; it is valid until ${validUntil.toISOString()}.`);
    } catch (error) {
      log('warn', `The renewed certificate is not used: ${error instanceof Error ? error.message : error}`);
    }
  };
  const timer = setInterval(() => void look(), renewalPollMs);
  return () => clearInterval(timer);
}

/**
 * Serves the app by https, and sends whoever comes in the clear there.
 * @throws BadCertificateError
 */
export async function startHttpsFront(options: HttpsFrontOptions): Promise<HttpsFront> {
  const { cert, key, validUntil } = await readServerCertificate(options.files);
  const agent = new http.Agent({ keepAlive: true });
  const upstream = { port: options.appPort, agent, hasOthersInFront: options.hasOthersInFront };
  const secure = https.createServer(
    { ...TLS_POLICY, ...LIMITS, cert, key, handshakeTimeout: HANDSHAKE_TIMEOUT_MS },
    (request, response) => forward(request, response, upstream),
  );
  const plain = http.createServer(LIMITS, (request, response) =>
    refusePlain(request, response, options.appUrl),
  );
  const httpsPort = await listen(secure, options.httpsPort, options.hostname);
  const httpPort = await listen(plain, options.httpPort, options.hostname);
  const stopWatching = watchRenewal(secure, options);
  options.log('info', `https is served; the certificate is valid until ${validUntil.toISOString()}.`);
  const stop = async (graceMs: number) => {
    stopWatching();
    const servers = [secure, plain];
    const insist = setTimeout(() => servers.forEach((server) => void server.closeAllConnections()), graceMs);
    await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    clearTimeout(insist);
    agent.destroy();
  };
  return { httpsPort, httpPort, stop };
}
