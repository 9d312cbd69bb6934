import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SignInStandIns, startSignInStandIns } from '../../testing/sign-in-stand-ins/start-stand-ins.ts';
import { type StandInPerson, walkThrough } from '../../testing/sign-in-stand-ins/walk.ts';
import { appleClientSecret } from './apple-client-secret.ts';
import { authorizationAddress } from './authorization-address.ts';
import { fetchProfile } from './fetch-profile.ts';
import type { ProviderChecks, ProviderClient } from './provider-client.ts';
import { providerEndpoints } from './provider-endpoints.ts';

const CHECKS: ProviderChecks = { state: 'state-1', nonce: 'nonce-1', codeVerifier: 'v'.repeat(43) };
let standIns: SignInStandIns;
beforeAll(async () => {
  standIns = await startSignInStandIns('http://localhost:3999');
});
afterAll(() => standIns.stop());

function clientOf(provider: SignInProvider): ProviderClient {
  const { env } = standIns;
  const endpoints = providerEndpoints(provider, standIns.url);
  const name = provider.toUpperCase();
  const clientId = env[`${name}_CLIENT_ID`] ?? '';
  const apple = {
    teamId: env.APPLE_TEAM_ID ?? '',
    keyId: env.APPLE_KEY_ID ?? '',
    privateKey: env.APPLE_PRIVATE_KEY ?? '',
  };
  return {
    provider,
    clientId,
    endpoints,
    redirectUri: `http://localhost:3999/auth/${provider}/callback`,
    clientSecret: async () =>
      provider === 'apple'
        ? appleClientSecret(clientId, apple, endpoints.issuer)
        : (env[`${name}_CLIENT_SECRET`] ?? ''),
  };
}

async function walk(provider: SignInProvider, person: StandInPerson | null, checks = CHECKS) {
  return walkThrough(standIns, await authorizationAddress(clientOf(provider), checks), person);
}

async function profileOf(provider: SignInProvider, person: StandInPerson | null) {
  const parameters = await walk(provider, person);
  const signal = new AbortController().signal;
  return fetchProfile(clientOf(provider), { parameters, checks: CHECKS, signal });
}

const failure = (kind: string) => expect.objectContaining({ name: 'ProviderError', kind });

describe('learning who somebody is', () => {
  it('believes Google about its own mailboxes and its Workspace domains, and no other', async () => {
    const person = { subject: '1001', email: 'Ada@gmail.com', name: 'Ada L' };
    expect(await profileOf('google', person)).toEqual({
      provider: 'google',
      subject: '1001',
      email: 'ada@gmail.com',
      isEmailVerified: true,
      displayName: 'Ada L',
    });
    const work = { subject: '1002', email: 'ada@workspace.example' };
    expect(await profileOf('google', work)).toMatchObject({ isEmailVerified: true, displayName: null });
    const outside = { subject: '1003', email: 'ada@example.com' };
    expect(await profileOf('google', outside)).toMatchObject({ isEmailVerified: false });
  });

  it('takes Apple’s form, and the name that comes with the first one only', async () => {
    const person = { subject: '001.abc', email: 'ada@privaterelay.example', name: 'Ada Lovelace' };
    const first = await profileOf('apple', person);
    expect(first).toEqual({
      provider: 'apple',
      subject: '001.abc',
      email: 'ada@privaterelay.example',
      isEmailVerified: true,
      displayName: 'Ada Lovelace',
    });
    expect(await profileOf('apple', person)).toEqual({ ...first, displayName: null });
  });

  it('never counts an address from Facebook as confirmed, and does without one', async () => {
    const person = { subject: '42', email: 'ada@gmail.com', name: 'Ada' };
    expect(await profileOf('facebook', person)).toEqual({
      provider: 'facebook',
      subject: '42',
      email: 'ada@gmail.com',
      isEmailVerified: false,
      displayName: 'Ada',
    });
    expect(await profileOf('facebook', { subject: '43', email: '' })).toMatchObject({ email: null });
  });

  it.each(['google', 'apple', 'facebook'] as const)('tells when a person turned back at %s', async (one) => {
    await expect(profileOf(one, null)).rejects.toEqual(failure('cancelled'));
  });
});

describe('what is refused', () => {
  const apple = { subject: '001.x', email: 'x@example.com' };

  it.each(['google', 'apple', 'facebook'] as const)('a code of %s that was used before', async (one) => {
    const parameters = await walk(one, { subject: '77', email: 'x@gmail.com' });
    const returned = { parameters, checks: CHECKS, signal: new AbortController().signal };
    await fetchProfile(clientOf(one), returned);
    await expect(fetchProfile(clientOf(one), returned)).rejects.toEqual(failure('failed'));
  });

  it.each(['google', 'apple', 'facebook'] as const)('a code of %s with another verifier', async (one) => {
    const parameters = await walk(one, { subject: '78', email: 'x@gmail.com' });
    const checks = { ...CHECKS, codeVerifier: 'w'.repeat(43) };
    const signal = new AbortController().signal;
    await expect(fetchProfile(clientOf(one), { parameters, checks, signal })).rejects.toEqual(
      failure('failed'),
    );
  });

  it('another state, and an answer that names another issuer', async () => {
    const parameters = await walk('google', { subject: '79', email: 'x@gmail.com' });
    const signal = new AbortController().signal;
    const checks = { ...CHECKS, state: 'another' };
    await expect(fetchProfile(clientOf('google'), { parameters, checks, signal })).rejects.toEqual(
      failure('failed'),
    );
    parameters.set('iss', 'https://accounts.google.com');
    await expect(fetchProfile(clientOf('google'), { parameters, checks: CHECKS, signal })).rejects.toEqual(
      failure('failed'),
    );
  });

  const seconds = () => Math.floor(Date.now() / 1000);
  it.each([
    ['another nonce', () => ({ claims: { nonce: 'replayed' } })],
    ['no nonce', () => ({ claims: { nonce: undefined } })],
    ['another issuer', () => ({ claims: { iss: 'https://appleid.apple.com' } })],
    ['another audience', () => ({ claims: { aud: 'somebody-else' } })],
    ['an expiry that has passed', () => ({ claims: { exp: seconds() - 120 } })],
    ['a signature of a stranger', () => ({ isSignedByStranger: true })],
    ['no subject', () => ({ claims: { sub: undefined } })],
  ])('an id token with %s', async (_, faults) => {
    const parameters = await walk('apple', apple);
    standIns.apple.faults = faults();
    const signal = new AbortController().signal;
    await expect(fetchProfile(clientOf('apple'), { parameters, checks: CHECKS, signal })).rejects.toEqual(
      failure('failed'),
    );
  });

  it('nothing for a clock that is half a minute off', async () => {
    const parameters = await walk('apple', apple);
    standIns.apple.faults = { claims: { iat: seconds() + 30, exp: seconds() - 30 } };
    const signal = new AbortController().signal;
    await expect(
      fetchProfile(clientOf('apple'), { parameters, checks: CHECKS, signal }),
    ).resolves.toMatchObject({ subject: '001.x' });
  });

  it('a secret that another key signed, or that is signed for another audience', async () => {
    const strangers = await startSignInStandIns('http://localhost:3999');
    const key = strangers.env.APPLE_PRIVATE_KEY ?? '';
    await strangers.stop();
    const client = clientOf('apple');
    const own = { teamId: 'TEAM123456', keyId: 'KEY1234567', privateKey: key };
    for (const clientSecret of [
      () => appleClientSecret(client.clientId, own, client.endpoints.issuer),
      async () => {
        const privateKey = standIns.env.APPLE_PRIVATE_KEY ?? '';
        return appleClientSecret(client.clientId, { ...own, privateKey }, 'https://elsewhere.example');
      },
    ]) {
      const parameters = await walk('apple', apple);
      const signal = new AbortController().signal;
      await expect(
        fetchProfile({ ...client, clientSecret }, { parameters, checks: CHECKS, signal }),
      ).rejects.toEqual(failure('failed'));
    }
  });

  it('tells a provider that is down from one that refuses, and stops when the person leaves', async () => {
    const signal = new AbortController().signal;
    standIns.apple.faults = { status: 503 };
    const first = await walk('apple', apple);
    await expect(
      fetchProfile(clientOf('apple'), { parameters: first, checks: CHECKS, signal }),
    ).rejects.toEqual(failure('unreachable'));
    standIns.apple.faults = { delayMs: 5000 };
    const leaving = AbortSignal.timeout(200);
    const second = await walk('apple', apple);
    const startedAt = performance.now();
    await expect(
      fetchProfile(clientOf('apple'), { parameters: second, checks: CHECKS, signal: leaving }),
    ).rejects.toEqual(failure('unreachable'));
    expect(performance.now() - startedAt).toBeLessThan(4000);
  });

  it('says nothing secret in its errors', async () => {
    const parameters = await walk('facebook', { subject: '80', email: 'secret-mailbox@gmail.com' });
    const code = parameters.get('code') ?? '';
    const checks = { ...CHECKS, codeVerifier: 'w'.repeat(43) };
    const signal = new AbortController().signal;
    const error: unknown = await fetchProfile(clientOf('facebook'), { parameters, checks, signal }).catch(
      (thrown: unknown) => thrown,
    );
    const told = error instanceof Error ? `${error.message} ${String(error.cause)}` : '';
    expect(told).toContain('cannot be used');
    for (const secret of [code, 'secret-of-the-stand-in', 'secret-mailbox', checks.codeVerifier]) {
      expect(told).not.toContain(secret);
    }
  });
});
