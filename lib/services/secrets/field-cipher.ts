import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import { getAppSecrets } from './get-app-secret.ts';
import { readSecret } from './read-secret.ts';

/** A key of encrypted columns. The first of a ring encrypts, all decrypt. */
interface FieldKey {
  readonly id: string;
  readonly key: Buffer;
}

const VERSION = 'v1';
const IV_BYTES = 12;
/** What keys that follow from the secret were called before they had names of their own. */
const UNNAMED = 'app';

/** A key that follows from a secret of the installation (HKDF-SHA-256), named by its hash: each secret has its own. */
function derivedKey(secret: string): FieldKey {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'field-encryption', 32));
  return { id: `${UNNAMED}_${createHash('sha256').update(key).digest('hex').slice(0, 8)}`, key };
}

/**
 * The configured keys, then those that follow from the secret and from the one before it: a key that was configured later
 * must still read what was written before there was one.
 */
async function keyRing(): Promise<readonly [FieldKey, ...FieldKey[]]> {
  const configured = (await readSecret('FIELD_ENCRYPTION_KEYS'))?.split(',') ?? [];
  const [secret, ...previous] = await getAppSecrets();
  const [first, ...rest] = configured.map((pair): FieldKey => {
    const colon = pair.indexOf(':');
    return { id: pair.slice(0, colon), key: Buffer.from(pair.slice(colon + 1), 'base64') };
  });
  const derived = [derivedKey(secret), ...previous.map(derivedKey)] as const;
  return first === undefined ? derived : [first, ...rest, ...derived];
}

/**
 * Encrypts a text with AES-256-GCM. `place` (table, column, row) is authenticated with it: a value that was copied to
 * another row does not decrypt there. The answer names its key: `v1.<key id>.<iv>.<tag>.<text>`, base64url.
 */
export async function encryptField(text: string, place: string): Promise<string> {
  const [{ id, key }] = await keyRing();
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return [
    VERSION,
    id,
    iv.toString('base64url'),
    cipher.getAuthTag().toString('base64url'),
    sealed.toString('base64url'),
  ].join('.');
}

/** @throws Error when the value was changed, belongs elsewhere, or its key is gone */
export async function decryptField(value: string, place: string): Promise<string> {
  const [version, id, iv, tag, sealed] = value.split('.');
  const keys = (await keyRing()).filter((one) =>
    id === UNNAMED ? one.id.startsWith(`${UNNAMED}_`) : one.id === id,
  );
  if (
    version !== VERSION ||
    keys.length === 0 ||
    iv === undefined ||
    tag === undefined ||
    sealed === undefined
  ) {
    throw new Error(`a value of ${place} names a key that is not there`);
  }
  const open = ({ key }: FieldKey) => {
    const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
      .setAAD(Buffer.from(place))
      .setAuthTag(Buffer.from(tag, 'base64url'));
    return `${decipher.update(sealed, 'base64url', 'utf8')}${decipher.final('utf8')}`;
  };
  let failure: unknown;
  for (const key of keys) {
    try {
      return open(key);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** How every value begins that was encrypted under the newest key. */
export async function newestKeyPrefix(): Promise<string> {
  const [{ id }] = await keyRing();
  return `${VERSION}.${id}.`;
}

/** Whether a value was encrypted under a key that is no longer the newest. */
export async function isUnderOldKey(value: string): Promise<boolean> {
  const [{ id }] = await keyRing();
  return value.split('.')[1] !== id;
}
