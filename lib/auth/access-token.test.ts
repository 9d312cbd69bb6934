import { createId } from '@chef/contracts/create-id';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTHeaderParameters, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { signAccessToken, verifyAccessToken } from './access-token.ts';

const issuer = 'https://chef.example';
const now = new Date('2026-01-01T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const claims = { userId: createId('user'), sessionId: createId('session') };
let privateKey: CryptoKey;
let publicKey: CryptoKey;
beforeAll(async () => {
  ({ privateKey, publicKey } = await generateKeyPair('ES256'));
});

const findKey = async (kid: string) => (kid === 'k1' ? publicKey : null);
const verify = (token: string, at = now, by = issuer) =>
  verifyAccessToken(token, findKey, { issuer: by, now: at });
const sign = () => signAccessToken(claims, { kid: 'k1', privateKey }, { issuer, now });

/** A token of the right key whose content is not as we make it. */
function forged(change: Record<string, unknown>, header: Partial<JWTHeaderParameters> = {}) {
  const good = {
    iss: issuer,
    aud: `${issuer}/api/v1`,
    sub: claims.userId,
    sid: claims.sessionId,
    scope: 'api',
    jti: 'j',
    iat: now.getTime() / 1000,
    exp: now.getTime() / 1000 + 60,
  };
  const payload = JSON.parse(JSON.stringify({ ...good, ...change })) as Record<string, unknown>;
  return new SignJWT(payload)
    .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header })
    .sign(privateKey);
}

describe('an access token', () => {
  it('says whose it is, for ten minutes', async () => {
    const token = await sign();
    expect(await verify(token)).toEqual(claims);
    expect(await verify(token, after(599))).toEqual(claims);
    expect(await verify(token, after(600))).toBeNull();
    expect(await sign()).not.toBe(token);
  });

  it('holds for the installation that made it only', async () => {
    expect(await verify(await sign(), now, 'https://other.example')).toBeNull();
  });

  it('is refused with any claim missing or other than ours', async () => {
    expect(await verify(await forged({}))).toEqual(claims);
    for (const change of [
      { iss: 'https://other.example' },
      { aud: issuer },
      { sub: 'usr_x' },
      { sub: claims.sessionId },
      { sid: undefined },
      { scope: 'apiary' },
      { scope: undefined },
      { jti: undefined },
      { iat: undefined },
      { exp: undefined },
      { exp: now.getTime() / 1000 },
      { nbf: now.getTime() / 1000 + 60 },
    ]) {
      expect(await verify(await forged(change)), JSON.stringify(change)).toBeNull();
    }
  });

  it('is refused with another type or key, or with none', async () => {
    expect(await verify(await forged({}, { typ: 'JWT' }))).toBeNull();
    expect(await verify(await forged({}, { kid: 'k2' }))).toBeNull();
    const { privateKey: other } = await generateKeyPair('ES256');
    expect(
      await verify(await signAccessToken(claims, { kid: 'k1', privateKey: other }, { issuer, now })),
    ).toBeNull();
    const nameless = await new SignJWT({}).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    expect(await verify(nameless)).toBeNull();
    for (const token of ['', '.', '..', 'a.b.c', `${await sign()}.x`]) expect(await verify(token)).toBeNull();
  });

  it('believes no key that it brings along', async () => {
    const own = await generateKeyPair('ES256', { extractable: true });
    const jwk = await exportJWK(own.publicKey);
    for (const header of [
      { jwk },
      { jku: 'https://evil.example/keys' },
      { x5u: 'https://evil.example/cert' },
      { jwk, kid: 'made-up' },
    ]) {
      const token = await new SignJWT({ sid: claims.sessionId, scope: 'api' })
        .setProtectedHeader({ alg: 'ES256', kid: 'k1', typ: 'at+jwt', ...header })
        .setIssuer(issuer)
        .setAudience(`${issuer}/api/v1`)
        .setSubject(claims.userId)
        .setJti('j')
        .setIssuedAt(now)
        .setExpirationTime(after(60))
        .sign(own.privateKey);
      expect(await verify(token)).toBeNull();
    }
  });

  it('tells a failure of ours from one of the token', async () => {
    const broken = () => Promise.reject(new Error('no database'));
    await expect(verifyAccessToken(await sign(), broken, { issuer, now })).rejects.toThrow('no database');
  });
});
