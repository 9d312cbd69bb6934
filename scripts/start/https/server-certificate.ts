import { X509Certificate } from 'node:crypto';
import fs from 'node:fs';
import { isIP } from 'node:net';
import { duplexPair } from 'node:stream';
import tls from 'node:tls';
import { TLS_POLICY } from './tls-policy.ts';

/** Where a server finds what it shows of itself. */
export interface CertificateFiles {
  /** The certificate in PEM form, the intermediate ones behind it. */
  readonly certificateFile: string;
  /** Its private key in PEM form. */
  readonly keyFile: string;
  /** Certificates of a private authority that may have issued it, in place of a public one. */
  readonly privateCaFile: string | undefined;
  /** Whom it has to name: a host or an address. */
  readonly host: string;
}

/** What the server of a context is made with. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
  readonly validUntil: Date;
}

/** Thrown when a certificate would not be taken by whoever comes; the message says what to do. */
export class BadCertificateError extends Error {
  override readonly name = 'BadCertificateError';
}

const HANDSHAKE_TIMEOUT_MS = 5000;
/** What OpenSSL says where no root that is trusted stands at the end of the chain. */
const NO_TRUSTED_ROOT = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
]);

function read(file: string, what: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new BadCertificateError(
      `${what} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}

function parse(pem: string, { certificateFile }: CertificateFiles): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch {
    throw new BadCertificateError(
      `TLS_CERTIFICATE_FILE (${certificateFile}) holds no certificate in PEM form.`,
    );
  }
}

/** The sentence for a code of OpenSSL or Node. */
function explain(
  code: string,
  leaf: X509Certificate,
  { certificateFile, host, privateCaFile }: CertificateFiles,
): string {
  const it = `The certificate in ${certificateFile}`;
  if (code === 'CERT_HAS_EXPIRED')
    return `${it}, or one behind it, has expired; it was valid until ${leaf.validTo}.`;
  if (code === 'CERT_NOT_YET_VALID')
    return `${it}, or one behind it, is not valid yet; it begins on ${leaf.validFrom}.`;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID')
    return `${it} is for ${leaf.subjectAltName ?? 'no host at all'}, and not for ${host}, the host of APP_URL.`;
  if (!NO_TRUSTED_ROOT.has(code)) return `${it} is not usable (${code}).`;
  return privateCaFile === undefined
    ? `${it} does not lead to a publicly trusted root. The intermediate certificates belong behind it in the same file; the authority of a private network is named by TLS_PRIVATE_CA_FILE.`
    : `${it} was not issued by an authority in TLS_PRIVATE_CA_FILE (${privateCaFile}).`;
}

/** Shakes hands with a server that has this certificate, as a careful client does. Gives the code of what it refused, or null. */
function tryHandshake(
  context: tls.SecureContext,
  trusted: readonly string[],
  host: string,
): Promise<string | null> {
  const [near, far] = duplexPair();
  const server = new tls.TLSSocket(far, { isServer: true, secureContext: context });
  const client = tls.connect({
    socket: near,
    ca: [...trusted],
    host,
    servername: isIP(host) === 0 ? host : '',
    minVersion: TLS_POLICY.minVersion,
  });
  return new Promise<string | null>((resolve) => {
    const late = setTimeout(() => resolve('ETIMEDOUT'), HANDSHAKE_TIMEOUT_MS);
    const end = (code: string | null) => {
      clearTimeout(late);
      client.destroy();
      server.destroy();
      resolve(code);
    };
    client.once('secureConnect', () => end(null));
    client.on('error', (error: NodeJS.ErrnoException) => end(error.code ?? error.message));
    // The client tells why.
    server.on('error', () => undefined);
  });
}

/**
 * Reads a certificate and its key and makes sure that whoever comes will take it: in force, for the host, and from an
 * authority that is publicly trusted (Node's bundled roots) or named.
 * @throws BadCertificateError
 */
export async function readServerCertificate(files: CertificateFiles): Promise<ServerCertificate> {
  const cert = read(files.certificateFile, 'TLS_CERTIFICATE_FILE');
  const key = read(files.keyFile, 'TLS_KEY_FILE');
  const trusted =
    files.privateCaFile === undefined
      ? tls.rootCertificates
      : [read(files.privateCaFile, 'TLS_PRIVATE_CA_FILE')];
  const leaf = parse(cert, files);
  let context: tls.SecureContext;
  try {
    context = tls.createSecureContext({ ...TLS_POLICY, cert, key });
  } catch {
    throw new BadCertificateError(
      `TLS_KEY_FILE (${files.keyFile}) does not hold the private key, in PEM form, of the certificate in ${files.certificateFile}.`,
    );
  }
  const refused = await tryHandshake(context, trusted, files.host);
  if (refused !== null) throw new BadCertificateError(explain(refused, leaf, files));
  return { cert, key, validUntil: new Date(leaf.validTo) };
}
