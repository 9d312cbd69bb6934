import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with the key that goes with it, in PEM form. */
export interface MadeCertificate {
  readonly cert: string;
  readonly key: string;
  readonly privateKey: KeyObject;
  readonly name: string;
}

interface Wanted {
  /** Common name; of an authority that is all. */
  readonly name: string;
  /** Hosts that it is for; none makes it an authority. */
  readonly hosts?: readonly string[];
  /** Who signs; itself when absent. */
  readonly issuer?: MadeCertificate;
  readonly from?: Date;
  readonly until?: Date;
}

const DAY_MS = 86_400_000;

/** One element of DER (ITU-T X.690): tag, length, content. */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const digits = content.length.toString(16);
  const bytes = Buffer.from(digits.length % 2 === 0 ? digits : `0${digits}`, 'hex');
  const length =
    content.length < 128
      ? Buffer.from([content.length])
      : Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([tag]), length, content]);
}

const sequence = (...parts: readonly Buffer[]) => der(0x30, ...parts);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const octets = (content: Buffer) => der(0x04, content);
const yes = der(0x01, Buffer.from([0xff]));
const ECDSA_WITH_SHA256 = sequence(oid('2a8648ce3d040302'));
const commonName = (name: string) =>
  sequence(der(0x31, sequence(oid('550403'), der(0x0c, Buffer.from(name)))));
/** YYMMDDhhmmssZ */
const utcTime = (date: Date) =>
  der(0x17, Buffer.from(`${date.toISOString().slice(2, 19).replace(/\D/g, '')}Z`));

/** Basic constraints and key usage of an authority, or the names of a server. */
function extensions(hosts: readonly string[]): Buffer {
  const all =
    hosts.length === 0
      ? [
          sequence(oid('551d13'), yes, octets(sequence(yes))),
          sequence(oid('551d0f'), yes, octets(der(0x03, Buffer.from([0x02, 0x04])))),
        ]
      : [sequence(oid('551d11'), octets(sequence(...hosts.map((host) => der(0x82, Buffer.from(host))))))];
  return der(0xa3, sequence(...all));
}

/** Makes an X.509 certificate (RFC 5280) on the curve P-256, as tests of handshakes need it. */
export function makeCertificate({ name, hosts = [], issuer, from, until }: Wanted): MadeCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const now = Date.now();
  const body = sequence(
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, Buffer.concat([Buffer.from([0x01]), randomBytes(15)])),
    ECDSA_WITH_SHA256,
    commonName(issuer?.name ?? name),
    sequence(utcTime(from ?? new Date(now - DAY_MS)), utcTime(until ?? new Date(now + 30 * DAY_MS))),
    commonName(name),
    publicKey.export({ type: 'spki', format: 'der' }),
    extensions(hosts),
  );
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey);
  const whole = sequence(body, ECDSA_WITH_SHA256, der(0x03, Buffer.from([0]), signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    privateKey,
    name,
  };
}
