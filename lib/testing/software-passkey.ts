import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest();
const base64url = (data: Uint8Array | string) => Buffer.from(data).toString('base64url');

/** Flags of authenticator data (WebAuthn Level 3, section 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

/** What a test makes differ from what an honest browser would send. */
export interface Deviation {
  readonly origin?: string;
  readonly rpId?: string;
  /** False: nobody was asked for a finger or a PIN. */
  readonly isVerified?: boolean;
  readonly counter?: number;
  readonly userHandle?: string;
}

/** A browser with an authenticator in it, as far as the server can see: ES256, no attestation. */
export class SoftwarePasskey {
  readonly id = randomBytes(32);
  readonly origin: string;
  private readonly privateKey: KeyObject;
  private readonly publicKey: KeyObject;
  private userHandle = '';
  private counter = 0;

  constructor(origin: string) {
    this.origin = origin;
    const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    this.privateKey = pair.privateKey;
    this.publicKey = pair.publicKey;
  }

  /** The key as COSE_Key (RFC 9053): kty 2, alg -7, crv 1, x, y. */
  private coseKey(): Buffer {
    const { x = '', y = '' } = this.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from('a5010203262001215820', 'hex'),
      Buffer.from(x, 'base64url'),
      Buffer.from('225820', 'hex'),
      Buffer.from(y, 'base64url'),
    ]);
  }

  private clientData(type: string, challenge: string, { origin = this.origin }: Deviation): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  private authenticatorData(
    flags: number,
    { rpId = new URL(this.origin).hostname, counter, isVerified }: Deviation,
  ) {
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter ?? ++this.counter);
    return Buffer.concat([
      sha256(rpId),
      Buffer.from([flags | PRESENT | (isVerified === false ? 0 : VERIFIED)]),
      count,
    ]);
  }

  /** Answers the options of a registration. */
  create(
    options: { readonly challenge: string; readonly user: { readonly id: string } },
    deviation: Deviation = {},
  ): string {
    this.userHandle = options.user.id;
    const credential = Buffer.concat([
      Buffer.alloc(16),
      Buffer.from([0, this.id.length]),
      this.id,
      this.coseKey(),
    ]);
    const data = Buffer.concat([this.authenticatorData(HAS_CREDENTIAL, deviation), credential]);
    // CBOR: {"fmt": "none", "attStmt": {}, "authData": bytes}
    const attestationObject = Buffer.concat([
      Buffer.from('a363666d74646e6f6e656761747453746d74a0686175746844617461', 'hex'),
      Buffer.from([0x58, data.length]),
      data,
    ]);
    return JSON.stringify({
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(this.clientData('webauthn.create', options.challenge, deviation)),
        attestationObject: base64url(attestationObject),
        transports: ['internal'],
      },
    });
  }

  /** Answers the options of a sign-in. */
  get(options: { readonly challenge: string }, deviation: Deviation = {}): string {
    const clientData = this.clientData('webauthn.get', options.challenge, deviation);
    const data = this.authenticatorData(0, deviation);
    const signature = sign('sha256', Buffer.concat([data, sha256(clientData)]), this.privateKey);
    return JSON.stringify({
      id: base64url(this.id),
      rawId: base64url(this.id),
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: base64url(clientData),
        authenticatorData: base64url(data),
        signature: base64url(signature),
        userHandle: deviation.userHandle === undefined ? this.userHandle : base64url(deviation.userHandle),
      },
    });
  }
}
