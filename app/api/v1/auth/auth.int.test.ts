import type { AccountActivity, SessionList } from '@chef/contracts/account';
import { createId } from '@chef/contracts/create-id';
import type { Problem } from '@chef/contracts/problem';
import type { TokenPair } from '@chef/contracts/tokens';
import {
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  generateKeyPair,
  jwtVerify,
  SignJWT,
  UnsecuredJWT,
} from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { totpCode, totpStep } from '../../../../lib/auth/totp.ts';
import { database } from '../../../../lib/db/client.ts';
import { signUp } from '../../../../lib/services/accounts/sign-up.ts';
import { beginTotpEnrolment } from '../../../../lib/services/second-factor/begin-totp-enrolment.ts';
import { confirmTotpEnrolment } from '../../../../lib/services/second-factor/confirm-totp-enrolment.ts';
import {
  createAccount,
  latestMail,
  newCredentials,
  signedInContext,
  signInDevice,
  visitorContext,
} from '../../../../lib/testing/accounts.ts';
import { post, readProblem } from '../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_SIGN_IN_PER_MINUTE: '0', RATE_LIMIT_API_PER_MINUTE: '0' });
});
afterAll(() => api?.stop());

const send = (verb: 'token' | 'refresh' | 'revoke', body: unknown, headers: Record<string, string> = {}) =>
  post(`${api.url}/api/v1/auth/${verb}`, body, headers);
const pairOf = async (answer: Promise<Response>) => {
  const response = await answer;
  expect(response.status).toBe(200);
  return (await response.json()) as TokenPair;
};
const account = (path: string, accessToken: string, init: RequestInit = {}) =>
  fetch(`${api.url}/api/v1/account${path}`, {
    ...init,
    headers: { authorization: `Bearer ${accessToken}`, ...(init.headers as Record<string, string>) },
  });
async function program(deviceName = 'Kitchen tablet') {
  const credentials = await createAccount();
  return { credentials, pair: await pairOf(send('token', { ...credentials, deviceName })) };
}

/** A problem without what is different in every answer. */
const plain = ({ requestId: _, ...rest }: Problem) => rest;
const ageLatestUse = (ms: number) =>
  database()
    .$executeRaw`update refresh_tokens set used_at = used_at - make_interval(secs => ${ms / 1000}::float8)`;

describe('signing a program in', () => {
  it('gives tokens with which the API knows the person', async () => {
    const { credentials, pair } = await program();
    expect(pair).toMatchObject({ tokenType: 'Bearer', expiresIn: 600 });
    const shown = await account('', pair.accessToken);
    expect(await shown.json()).toMatchObject({ email: credentials.email });
    expect(shown.headers.get('set-cookie')).toBeNull();
  });

  it('keeps no token, only hashes', async () => {
    const { pair } = await program();
    const rows = await database().refreshToken.findMany();
    expect(JSON.stringify(rows)).not.toContain(pair.refreshToken);
    expect(rows.every(({ tokenHash }) => /^[0-9a-f]{64}$/.test(tokenHash))).toBe(true);
  });

  it('answers a wrong password like an unknown address', async () => {
    const { email } = await createAccount();
    const wrong = await send('token', { email, password: 'not the password', deviceName: 'x' });
    const unknown = await send('token', { ...newCredentials(), deviceName: 'x' });
    const [a, b] = [await readProblem(wrong), await readProblem(unknown)];
    expect(a).toMatchObject({ status: 401, code: 'wrong_credentials' });
    expect(plain(a)).toEqual(plain(b));
    expect(wrong.headers.get('www-authenticate')).toBe('Bearer realm="chef-genius"');
  });

  it('asks for a confirmed address, and makes guesses wait', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    expect(await readProblem(await send('token', { ...credentials, deviceName: 'x' }))).toMatchObject({
      status: 403,
      code: 'email_not_verified',
    });
    const guess = () => send('token', { ...credentials, password: 'wrong', deviceName: 'x' });
    const answers = [];
    for (let i = 0; i < 8; i++) answers.push((await guess()).status);
    expect(answers).toContain(429);
    expect(await readProblem(await guess())).toMatchObject({ code: 'rate_limited' });
    await database().signInThrottle.deleteMany();
  });

  it('says which field needs a change', async () => {
    const bad = await send('token', { email: 'nobody', password: '', deviceName: ' ' });
    const { code, errors } = await readProblem(bad);
    expect(code).toBe('invalid_request');
    expect(errors?.map(({ pointer }) => pointer).sort()).toEqual(['/deviceName', '/email', '/password']);
  });
});

describe('a second factor', () => {
  it('is asked for after the password, and each code is taken once', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const { secret } = await beginTotpEnrolment({ ctx });
    const before = new Date(Date.now() - 30_000);
    const { codes } = await confirmTotpEnrolment({
      ctx,
      input: { code: totpCode(secret, totpStep(before)) },
      now: before,
    });
    const request = { ...credentials, deviceName: 'Tablet' };
    expect(await readProblem(await send('token', { ...request, password: 'wrong' }))).toMatchObject({
      code: 'wrong_credentials',
    });
    expect(await readProblem(await send('token', request))).toMatchObject({
      status: 401,
      code: 'second_factor_required',
    });
    expect(await readProblem(await send('token', { ...request, otp: '000000' }))).toMatchObject({
      status: 401,
      code: 'wrong_second_factor',
      errors: [{ pointer: '/otp' }],
    });
    const otp = totpCode(secret, totpStep(new Date()));
    const pair = await pairOf(send('token', { ...request, otp }));
    const { sessions } = (await (await account('/sessions', pair.accessToken)).json()) as SessionList;
    expect(sessions.find(({ isCurrent }) => isCurrent)).toMatchObject({
      method: 'token',
      amr: ['pwd', 'otp'],
      deviceName: 'Tablet',
    });
    expect((await send('token', { ...request, otp })).status).toBe(401);
    await pairOf(send('token', { ...request, otp: codes[4] }));
  });
});

describe('an access token', () => {
  it('is verified by any client with the published keys', async () => {
    const { pair } = await program();
    const answer = await fetch(`${api.url}/.well-known/jwks.json`);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=300');
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(await answer.text()).not.toContain('"d"');
    const keys = createRemoteJWKSet(new URL(`${api.url}/.well-known/jwks.json`));
    const { payload, protectedHeader } = await jwtVerify(pair.accessToken, keys, {
      issuer: 'http://localhost:3000',
      audience: 'http://localhost:3000/api/v1',
      algorithms: ['ES256'],
      typ: 'at+jwt',
    });
    expect(protectedHeader.kid).toMatch(/^[\w-]{43}$/);
    expect(payload).toMatchObject({ scope: 'api', sub: expect.stringMatching(/^usr_/) as unknown });
    expect(payload.sid).toMatch(/^ses_/);
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(600);
  });

  it('that is not ours, was changed, names no key or is none at all is refused with a challenge', async () => {
    const { pair } = await program();
    const { accessToken } = pair;
    const header = decodeProtectedHeader(accessToken) as { alg: string; kid: string };
    const claims = decodeJwt(accessToken);
    const { privateKey } = await generateKeyPair('ES256');
    const [head = '', body = '', signature = ''] = accessToken.split('.');
    const otherUser = Buffer.from(JSON.stringify({ ...claims, sub: createId('user') })).toString('base64url');
    for (const token of [
      '',
      'abc',
      'a.b.c',
      pair.refreshToken,
      `${head}.${otherUser}.${signature}`,
      `${head}.${body}.`,
      `${accessToken.slice(0, -6)}AAAAAA`,
      await new SignJWT(claims).setProtectedHeader(header).sign(privateKey),
      await new SignJWT(claims).setProtectedHeader({ ...header, kid: 'made-up' }).sign(privateKey),
      new UnsecuredJWT(claims).encode(),
    ]) {
      const answer = await account('', token);
      expect(answer.headers.get('www-authenticate')).toContain('error="invalid_token"');
      expect(await readProblem(answer)).toMatchObject({ status: 401, code: 'invalid_token' });
    }
  });

  it('counts alone: no cookie is looked at, and no page of another site can have sent it', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const { credentials, pair } = await program();
    const headers = { cookie, origin: 'https://app.example', 'content-type': 'application/json' };
    const renamed = await account('', pair.accessToken, {
      method: 'PATCH',
      body: JSON.stringify({ displayName: 'Ada' }),
      headers,
    });
    expect(await renamed.json()).toMatchObject({ email: credentials.email, displayName: 'Ada' });
    expect((await account('', 'abc', { headers })).status).toBe(401);
  });
});

describe('requests with tokens', () => {
  it('count on the limit of their address, also when no token holds', async () => {
    const limited = await startApi({ RATE_LIMIT_API_PER_MINUTE: '3' });
    const ask = () => fetch(`${limited.url}/api/v1/account`, { headers: { authorization: 'Bearer x' } });
    const statuses = [];
    for (let i = 0; i < 4; i++) statuses.push((await ask()).status);
    expect(statuses).toEqual([401, 401, 401, 429]);
    await limited.stop();
  });
});

describe('a refresh', () => {
  it('brings the next pair, and the same one again while it was not used', async () => {
    const { pair } = await program();
    const next = await pairOf(send('refresh', pair));
    expect(next.refreshToken).not.toBe(pair.refreshToken);
    const again = await pairOf(send('refresh', pair));
    expect(again.refreshToken).toBe(next.refreshToken);
    expect((await account('', again.accessToken)).status).toBe(200);
    const third = await pairOf(send('refresh', next));
    expect(third.refreshToken).not.toBe(next.refreshToken);
  });

  it('with a token of before last ends the family, tells the person and is kept', async () => {
    const { credentials, pair } = await program();
    const next = await pairOf(send('refresh', pair));
    const third = await pairOf(send('refresh', next));
    const replay = await send('refresh', pair);
    expect(replay.headers.get('www-authenticate')).toContain('invalid_token');
    expect(await readProblem(replay)).toMatchObject({ status: 401, code: 'invalid_token' });
    expect((await send('refresh', third)).status).toBe(401);
    expect((await account('', third.accessToken)).status).toBe(401);
    expect((await latestMail(credentials.email))?.subject).toBe('We signed a device out');
    const { cookie } = await signInDevice(credentials);
    const activity = await fetch(`${api.url}/api/v1/account/activity`, { headers: { cookie } });
    const { events } = (await activity.json()) as AccountActivity;
    expect(events.map(({ action }) => action).slice(0, 3)).toEqual([
      'signed_in',
      'token_reused',
      'signed_in',
    ]);
  });

  it('with the last token ends the family too when the answer is older than ten seconds', async () => {
    const { pair } = await program();
    const next = await pairOf(send('refresh', pair));
    await ageLatestUse(5000);
    expect((await pairOf(send('refresh', pair))).refreshToken).toBe(next.refreshToken);
    await ageLatestUse(6000);
    expect((await send('refresh', pair)).status).toBe(401);
    expect((await send('refresh', next)).status).toBe(401);
  });

  it('with what is no token of ours changes nothing', async () => {
    const { pair } = await program();
    for (const refreshToken of ['x', `${pair.refreshToken}x`, pair.accessToken.slice(0, 400)]) {
      expect((await send('refresh', { refreshToken })).status).toBe(401);
    }
    for (const body of [{}, { refreshToken: '' }, { refreshToken: 7 }, { refreshToken: 'x'.repeat(501) }]) {
      expect(await readProblem(await send('refresh', body))).toMatchObject({
        status: 422,
        errors: [{ pointer: '/refreshToken' }],
      });
    }
    await pairOf(send('refresh', pair));
  });
});

describe('signing a program out', () => {
  it('ends the family and its access tokens, by any of its tokens, as often as one asks', async () => {
    const { pair } = await program();
    const next = await pairOf(send('refresh', pair));
    for (const { refreshToken } of [pair, next, { refreshToken: 'unknown' }]) {
      expect((await send('revoke', { refreshToken })).status).toBe(200);
    }
    expect((await account('', next.accessToken)).status).toBe(401);
    expect((await send('refresh', next)).status).toBe(401);
    expect((await send('revoke', {})).status).toBe(422);
  });

  it('works from the list of devices, which shows its name', async () => {
    const { credentials, pair } = await program('Ada’s tablet');
    const { cookie } = await signInDevice(credentials);
    const { sessions } = (await (await account('/sessions', pair.accessToken)).json()) as SessionList;
    const own = sessions.find(({ isCurrent }) => isCurrent);
    expect(own).toMatchObject({ deviceName: 'Ada’s tablet', browser: null });
    expect(sessions.find(({ isCurrent }) => !isCurrent)).toMatchObject({ deviceName: null });
    const revoked = await fetch(`${api.url}/api/v1/account/sessions/${own?.id}`, {
      method: 'DELETE',
      headers: { cookie },
    });
    expect(revoked.status).toBe(200);
    expect((await account('', pair.accessToken)).status).toBe(401);
    expect((await send('refresh', pair)).status).toBe(401);
  });
});
