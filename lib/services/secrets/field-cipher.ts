import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { serverEnv } from '../../config/env.server.ts';
import { getAppSecret } from './get-app-secret.ts';

/** Keys of encrypted columns by id; the first encrypts, all decrypt. */
type KeyRing = ReadonlyMap<string, Buffer>;

const VERSION = 'v1';
const IV_BYTES = 12;

/** The configured keys, or one that follows from the secret of the installation (HKDF-SHA-256). */
async function keyRing(): Promise<KeyRing> {
  const configured = serverEnv().FIELD_ENCRYPTION_KEYS;
  if (configured === undefined) {
    const key = hkdfSync('sha256', await getAppSecret(), '', 'field-encryption', 32);
    return new Map([['app', Buffer.from(key)]]);
  }
  const pairs = configured.split(',').map((pair): [string, Buffer] => {
    const colon = pair.indexOf(':');
    return [pair.slice(0, colon), Buffer.from(pair.slice(colon + 1), 'base64')];
  });
  // A key that was configured later must still read what was written before there was one.
  const key = hkdfSync('sha256', await getAppSecret(), '', 'field-encryption', 32);
  return new Map([...pairs, ['app', Buffer.from(key)]]);
}

/**
 * Encrypts a text with AES-256-GCM. `place` (table, column, row) is authenticated with it: a value that was copied to
 * another row does not decrypt there. The answer names its key: `v1.<key id>.<iv>.<tag>.<text>`, base64url.
 */
export async function encryptField(text: string, place: string): Promise<string> {
  const [entry] = await keyRing();
  if (entry === undefined) throw new Error('there is no key to encrypt with');
  const [id, key] = entry;
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
  const key = (await keyRing()).get(id ?? '');
  if (version !== VERSION || !key || iv === undefined || tag === undefined || sealed === undefined) {
    throw new Error(`a value of ${place} names a key that is not there`);
  }
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), { authTagLength: 16 })
    .setAAD(Buffer.from(place))
    .setAuthTag(Buffer.from(tag, 'base64url'));
  return Buffer.concat([decipher.update(Buffer.from(sealed, 'base64url')), decipher.final()]).toString(
    'utf8',
  );
}

/** Whether a value was encrypted under a key that is no longer the newest. */
export async function isUnderOldKey(value: string): Promise<boolean> {
  const [newest] = (await keyRing()).keys();
  return value.split('.')[1] !== newest;
}
