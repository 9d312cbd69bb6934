import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, visitorContext } from '../../testing/accounts.ts';
import { systemContext } from '../service-context.ts';
import { createTokens } from './create-tokens.ts';
import { findTokenSession } from './find-token-session.ts';
import { publishedKeys } from './key-ring.ts';
import { reencryptSigningKeys } from './reencrypt-signing-keys.ts';
import { refreshTokens } from './refresh-tokens.ts';
import { rotateSigningKeys } from './rotate-signing-keys.ts';

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const ctx = systemContext();
/** A clock of our own: each test begins years after the one before, so that no copy of a key is fresh. */
let epoch = Date.now();
const day = (days: number, minutes = 0) => new Date(epoch + days * DAY_MS + minutes * MINUTE_MS);
beforeEach(async () => {
  epoch += 3650 * DAY_MS;
  await database().tokenSigningKey.deleteMany();
});

const rotate = (now: Date) => rotateSigningKeys({ ctx, now });
const kidsAt = async (now: Date) => (await publishedKeys(ctx, now)).map(({ kid }) => kid);
const kidOf = (token: string) => decodeProtectedHeader(token).kid;

async function signedIn(now: Date) {
  const credentials = await createAccount();
  const input = { ...credentials, deviceName: 'Phone' };
  const { accessToken } = await createTokens({ ctx: visitorContext(), input, now });
  // Rows are dated by the database's clock.
  await database().session.updateMany({ data: { lastSeenAt: now } });
  return accessToken;
}

describe('signing keys', () => {
  it('are made on demand, one for all who ask at the same time', async () => {
    const reports = await Promise.all([0, 1, 2, 3].map(() => rotate(day(0))));
    expect(reports.map(({ created }) => created).sort()).toEqual([0, 0, 0, 1]);
    await database().tokenSigningKey.deleteMany();
    expect(await kidsAt(day(2))).toHaveLength(1);
  });

  it('keep their private part encrypted, bound to their row', async () => {
    await rotate(day(0));
    const { publicKey, privateEncrypted } = await database().tokenSigningKey.findFirstOrThrow();
    expect(Object.keys(publicKey as object).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']);
    expect(privateEncrypted).toMatch(/^v1\.\w+\./);
    expect(await reencryptSigningKeys({ ctx })).toEqual({ written: 0, unreadable: 0 });
    const other = privateEncrypted.replace(/^v1\.\w+\./, 'v1.gone.');
    await database().tokenSigningKey.updateMany({ data: { privateEncrypted: other } });
    expect(await reencryptSigningKeys({ ctx })).toEqual({ written: 0, unreadable: 1 });
  });

  it('are brought under the newest encryption key, and go on signing', async () => {
    await rotate(day(0));
    const token = await signedIn(day(0, 1));
    vi.stubEnv('FIELD_ENCRYPTION_KEYS', `k2:${Buffer.alloc(32, 7).toString('base64')}`);
    vi.resetModules();
    const rotated = await import('./reencrypt-signing-keys.ts');
    expect(await rotated.reencryptSigningKeys({ ctx })).toEqual({ written: 1, unreadable: 0 });
    expect(await rotated.reencryptSigningKeys({ ctx })).toEqual({ written: 0, unreadable: 0 });
    const { privateEncrypted } = await database().tokenSigningKey.findFirstOrThrow();
    expect(privateEncrypted).toMatch(/^v1\.k2\./);
    const reader = await import('./key-ring.ts');
    expect((await reader.currentSigningKey(ctx, day(0, 9))).kid).toBe(kidOf(token));
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('rotate with overlap: published a day before they sign, gone when their last token is', async () => {
    await rotate(day(0));
    const old = await signedIn(day(28));
    const [first] = await kidsAt(day(28));
    expect(await rotate(day(28))).toEqual({ created: 0, deleted: 0 });
    expect(await rotate(day(29))).toEqual({ created: 1, deleted: 0 });
    expect(await rotate(day(29, 60))).toEqual({ created: 0, deleted: 0 });
    const [second] = (await kidsAt(day(29, 61))).filter((kid) => kid !== first);
    expect(kidOf(old)).toBe(first);
    expect(kidOf(await signedIn(day(29, 1439)))).toBe(first);
    const last = await signedIn(day(29, 1439));
    expect(kidOf(await signedIn(day(30, 1)))).toBe(second);
    // The last token of the first key holds for its ten minutes, and a client finds its key.
    const keys = createLocalJWKSet({ keys: [...(await publishedKeys(ctx, day(30, 8)))] });
    await jwtVerify(last, keys, { currentDate: day(30, 8) });
    expect(await findTokenSession({ ctx, accessToken: last, now: day(30, 8) })).not.toBeNull();
    expect(await findTokenSession({ ctx, accessToken: last, now: day(30, 10) })).toBeNull();
    expect(await rotate(day(30, 14))).toEqual({ created: 0, deleted: 0 });
    expect(await kidsAt(day(30, 16))).toEqual([second]);
    expect(await rotate(day(30, 16))).toEqual({ created: 0, deleted: 1 });
  });

  it('go on signing when no job came for long, and the next one still gets its day', async () => {
    await rotate(day(0));
    const first = kidOf(await signedIn(day(90)));
    await rotate(day(90, 1));
    expect(kidOf(await signedIn(day(90, 5)))).toBe(first);
    expect(kidOf(await signedIn(day(91, 2)))).not.toBe(first);
  });

  it('that got out are taken back by deleting them', async () => {
    await rotate(day(0));
    const token = await signedIn(day(0, 1));
    expect(await findTokenSession({ ctx, accessToken: token, now: day(0, 2) })).not.toBeNull();
    await database().tokenSigningKey.deleteMany();
    expect(await findTokenSession({ ctx, accessToken: token, now: day(0, 4) })).toBeNull();
    expect(kidOf(await signedIn(day(0, 5)))).not.toBe(kidOf(token));
  });
});

describe('the lifetimes of a family', () => {
  const family = async () => {
    const credentials = await createAccount();
    const input = { ...credentials, deviceName: 'Phone' };
    return (await createTokens({ ctx: visitorContext(), input })).refreshToken;
  };
  const later = (days: number) => new Date(Date.now() + days * DAY_MS);
  const refresh = (refreshToken: string, now: Date) =>
    refreshTokens({ ctx: visitorContext(), input: { refreshToken }, now });

  it('end it after thirty days without a refresh', async () => {
    const [used, unused] = [await family(), await family()];
    const next = await refresh(used, later(29.9));
    await expect(refresh(unused, later(30.1))).rejects.toMatchObject({ code: 'invalid_token' });
    await refresh(next.refreshToken, later(59.8));
  });

  it('end it after half a year however often it is used', async () => {
    let token = await family();
    for (let days = 20; days < 180; days += 20) token = (await refresh(token, later(days))).refreshToken;
    token = (await refresh(token, later(179.9))).refreshToken;
    await expect(refresh(token, later(180.1))).rejects.toMatchObject({ code: 'invalid_token' });
  });
});
