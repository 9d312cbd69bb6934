import type { Account, AccountActivity, SessionList } from '@chef/contracts/account';
import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../lib/db/client.ts';
import { createAccount, signInDevice } from '../../../../lib/testing/accounts.ts';
import { readProblem } from '../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const call = (path: string, cookie: string, init: RequestInit = {}) =>
  fetch(`${api.url}/api/v1/account${path}`, {
    ...init,
    headers: { cookie, 'content-type': 'application/json', ...(init.headers as Record<string, string>) },
  });
const json = (body: unknown, method: string): RequestInit => ({ method, body: JSON.stringify(body) });

describe('the account', () => {
  it('is shown to and changed by whoever is signed in', async () => {
    const credentials = await createAccount();
    const { cookie } = await signInDevice(credentials);
    const account = (await (await call('', cookie)).json()) as Account;
    expect(account).toMatchObject({ email: credentials.email, displayName: null, plan: 'free' });
    const renamed = await call('', cookie, json({ displayName: '  Ada ' }, 'PATCH'));
    expect(await renamed.json()).toMatchObject({ displayName: 'Ada' });
  });

  it('asks everybody else to sign in: no cookie, a foreign one, one that was changed', async () => {
    const { cookie } = await signInDevice(await createAccount());
    for (const wrong of ['', 'next-auth.session-token=abc', `${cookie.slice(0, -3)}xyz`]) {
      for (const path of ['', '/sessions', '/activity']) {
        expect(await readProblem(await call(path, wrong))).toMatchObject({
          status: 401,
          code: 'unauthenticated',
        });
      }
    }
  });

  it('refuses a write that a page of another site sent', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const body = json({ displayName: 'Eve' }, 'PATCH');
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site', origin: 'https://other.localhost' },
    ] as Record<string, string>[]) {
      expect(await readProblem(await call('', cookie, { ...body, headers }))).toMatchObject({
        code: 'forbidden',
      });
    }
    const own = { origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect((await call('', cookie, { ...body, headers: own })).status).toBe(200);
  });
});

describe('devices', () => {
  it('are listed, and one that is signed out is out at its next request', async () => {
    const credentials = await createAccount();
    const [phone, laptop] = [await signInDevice(credentials), await signInDevice(credentials)];
    const { sessions } = (await (await call('/sessions', laptop.cookie)).json()) as SessionList;
    expect(sessions).toHaveLength(2);
    expect(sessions.find(({ isCurrent }) => isCurrent)).toMatchObject({
      id: laptop.sessionId,
      browser: 'Chrome',
      system: 'Linux',
    });
    expect((await call(`/sessions/${phone.sessionId}`, laptop.cookie, { method: 'DELETE' })).status).toBe(
      200,
    );
    expect((await call('', phone.cookie)).status).toBe(401);
    expect((await call(`/sessions/${phone.sessionId}`, laptop.cookie, { method: 'DELETE' })).status).toBe(
      404,
    );
  });

  it('of another person are not found', async () => {
    const [mine, theirs] = [
      await signInDevice(await createAccount()),
      await signInDevice(await createAccount()),
    ];
    expect((await call(`/sessions/${theirs.sessionId}`, mine.cookie, { method: 'DELETE' })).status).toBe(404);
    expect((await call('', theirs.cookie)).status).toBe(200);
  });

  it('are all signed out but the one at hand', async () => {
    const credentials = await createAccount();
    const devices = [];
    for (let i = 0; i < 3; i++) devices.push(await signInDevice(credentials));
    const [here, ...others] = devices;
    const answer = await call('/sessions', here?.cookie ?? '', { method: 'DELETE' });
    expect(await answer.json()).toEqual({ revoked: 2 });
    for (const { cookie } of others) expect((await call('', cookie)).status).toBe(401);
    expect((await call('', here?.cookie ?? '')).status).toBe(200);
  });
});

describe('the password', () => {
  it('is changed by whoever knows it; other devices are signed out and the log tells', async () => {
    const credentials = await createAccount();
    const [here, other] = [await signInDevice(credentials), await signInDevice(credentials)];
    const change = (currentPassword: string, newPassword: string) =>
      call('/password', here.cookie, json({ currentPassword, newPassword }, 'PUT'));
    expect(await readProblem(await change('wrong', 'a new long password'))).toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/currentPassword' }],
    });
    expect(await readProblem(await change(credentials.password, 'short'))).toMatchObject({
      errors: [{ pointer: '/newPassword' }],
    });
    expect(await (await change(credentials.password, 'a new long password')).json()).toEqual({ revoked: 1 });
    expect((await call('', other.cookie)).status).toBe(401);
    const { events } = (await (await call('/activity', here.cookie)).json()) as AccountActivity;
    expect(events.map(({ action }) => action)).toEqual([
      'password_changed',
      'signed_in',
      'signed_in',
      'email_verified',
      'account_created',
    ]);
  });
});

it.each([
  ['/password', json({ currentPassword: 'x', newPassword: 'a new long password' }, 'PUT')],
  ['/deletion', json({ currentPassword: 'x' }, 'POST')],
  ['/export', {}],
])('%s asks for a sign-in of the last 15 minutes', async (path, init) => {
  const { cookie, sessionId } = await signInDevice(await createAccount());
  const ago = (minutes: number) =>
    database().session.update({
      where: { id: sessionId },
      data: { authenticatedAt: new Date(Date.now() - minutes * 60_000) },
    });
  await ago(16);
  expect(await readProblem(await call(path, cookie, init))).toMatchObject({
    status: 403,
    code: 'recent_sign_in_required',
  });
  await ago(14);
  const answer = await call(path, cookie, init);
  expect(answer.status).not.toBe(403);
  await answer.body?.cancel();
});

describe('the person’s data', () => {
  it('comes as one archive', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const answer = await call('/export', cookie);
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(bytes.includes('account.json')).toBe(true);
    expect((await call('/export', '')).status).toBe(401);
  });

  it('is deleted on request after a while, with the date on the account', async () => {
    const credentials = await createAccount();
    const { cookie } = await signInDevice(credentials);
    const ask = (currentPassword: string) => call('/deletion', cookie, json({ currentPassword }, 'POST'));
    expect((await ask('wrong')).status).toBe(422);
    const account = (await (await ask(credentials.password)).json()) as Account;
    const days = (Date.parse(account.deletionAt ?? '') - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(13.9);
    const kept = (await (await call('/deletion', cookie, { method: 'DELETE' })).json()) as Account;
    expect(kept.deletionAt).toBeNull();
  });
});

describe('the household', () => {
  it('is what a recipe respects without being told again', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const add = () =>
      call(
        '/household',
        cookie,
        json({ name: 'Ada', allergies: [{ allergen: 'egg', severity: 'avoid' }] }, 'POST'),
      );
    expect(await readProblem(await add())).toMatchObject({ errors: [{ code: 'consent_required' }] });
    const { version } = CONSENT_TEXTS.health_data;
    const agreed = await call(
      '/../consents',
      cookie,
      json({ purpose: 'health_data', isGranted: true, textVersion: version }, 'PUT'),
    );
    expect(agreed.status).toBe(200);
    expect((await add()).status).toBe(200);
    expect(await readProblem(await call('/household', cookie, json({ name: '' }, 'POST')))).toMatchObject({
      errors: [{ pointer: '/name' }],
    });
    const answer = await fetch(`${api.url}/api/v1/recipes/generate`, {
      ...json({ ingredients: ['rice', 'eggs', 'spinach'], units: 'metric' }, 'POST'),
      headers: { cookie, 'content-type': 'application/json', accept: 'application/json' },
    });
    const { recipe } = (await answer.json()) as {
      recipe: { servings: number; ingredients: { name: string }[] };
    };
    expect(recipe.servings).toBe(1);
    expect(recipe.ingredients.map(({ name }) => name).join()).not.toMatch(/egg/);
  });
});
