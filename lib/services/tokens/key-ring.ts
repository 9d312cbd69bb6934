import { type PublicKey, publicKeySchema } from '@chef/contracts/tokens';
import { type CryptoKey, importJWK, type JWK } from 'jose';
import { type SigningKey, TOKEN_ALGORITHM } from '../../auth/access-token.ts';
import { processWide } from '../../config/process-wide.ts';
import { decryptField } from '../secrets/field-cipher.ts';
import type { SystemContext } from '../service-context.ts';
import { retiresAt, rotateSigningKeys, signingKeyPlace } from './rotate-signing-keys.ts';

/** How long a process goes by what it read, ms: a rotation needs no restart. */
const KEPT_MS = 60_000;
/** A key that nobody knows makes a process look again, at most this often, ms: made-up keys cost little. */
const LOOK_AGAIN_MS = 2000;

interface RingKey {
  readonly published: PublicKey;
  readonly publicKey: CryptoKey;
  readonly privateEncrypted: string;
  readonly signsFrom: Date;
}

/** Every key of the installation, the one that signs last first. */
interface KeyRing {
  readonly readAt: number;
  readonly keys: readonly RingKey[];
}

const holder = () =>
  processWide('token-key-ring', () => ({
    ring: null as Promise<KeyRing> | null,
    signing: new Map<string, Promise<CryptoKey>>(),
  }));

async function importKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, TOKEN_ALGORITHM);
  if (key instanceof Uint8Array) throw new Error('a signing key is not a pair');
  return key;
}

async function readKeys(ctx: SystemContext, now: Date): Promise<KeyRing> {
  const read = () => ctx.db.tokenSigningKey.findMany({ orderBy: { signsFrom: 'desc' } });
  let rows = await read();
  if (rows.length === 0) {
    await rotateSigningKeys({ ctx, now });
    rows = await read();
  }
  const keys = rows.map(async ({ publicKey, privateEncrypted, signsFrom }) => {
    const published = publicKeySchema.parse(publicKey);
    return { published, publicKey: await importKey(published), privateEncrypted, signsFrom };
  });
  return { readAt: now.getTime(), keys: await Promise.all(keys) };
}

/** The keys as they were read at most `keptMs` ago. The first look makes the first key. */
async function keyRing(ctx: SystemContext, now: Date, keptMs = KEPT_MS): Promise<readonly RingKey[]> {
  const kept = holder();
  const ring = await kept.ring?.catch(() => null);
  if (ring && Math.abs(now.getTime() - ring.readAt) < keptMs) return ring.keys;
  const fresh = readKeys(ctx, now);
  kept.ring = fresh;
  return (await fresh).keys;
}

const isRetired = (keys: readonly RingKey[], index: number, now: Date) => {
  const successor = keys[index - 1];
  return successor !== undefined && retiresAt(successor.signsFrom) <= now;
};

/** The key whose turn it is. */
export async function currentSigningKey(ctx: SystemContext, now: Date): Promise<SigningKey> {
  const keys = await keyRing(ctx, now);
  const key = keys.find(({ signsFrom }) => signsFrom <= now) ?? keys.at(-1);
  if (key === undefined) throw new Error('there is no key to sign tokens with');
  const { kid } = key.published;
  const { signing } = holder();
  const privateKey =
    signing.get(kid) ??
    decryptField(key.privateEncrypted, signingKeyPlace(kid)).then((jwk) => importKey(JSON.parse(jwk) as JWK));
  if (!signing.has(kid)) {
    signing.clear();
    signing.set(kid, privateKey);
    privateKey.catch(() => signing.delete(kid));
  }
  return { kid, privateKey: await privateKey };
}

/** Public keys of tokens that may still hold, and of those to come. */
export async function publishedKeys(ctx: SystemContext, now: Date): Promise<readonly PublicKey[]> {
  const keys = await keyRing(ctx, now);
  return keys.filter((_, index) => !isRetired(keys, index, now)).map(({ published }) => published);
}

/** The key that a token names, or null when it is none of ours (any more). */
export async function findVerificationKey(
  ctx: SystemContext,
  kid: string,
  now: Date,
): Promise<CryptoKey | null> {
  const find = (keys: readonly RingKey[]) => {
    const index = keys.findIndex(({ published }) => published.kid === kid);
    return isRetired(keys, index, now) ? null : (keys[index]?.publicKey ?? null);
  };
  return find(await keyRing(ctx, now)) ?? find(await keyRing(ctx, now, LOOK_AGAIN_MS));
}
