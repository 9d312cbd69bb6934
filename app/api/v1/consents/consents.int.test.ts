import type { ConsentList } from '@chef/contracts/consent';
import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAccount, signInDevice } from '../../../../lib/testing/accounts.ts';
import { cookieOf, readProblem } from '../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.stop());

const call = (path: string, cookie: string, body?: unknown) =>
  fetch(`${api.url}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'PUT',
    headers: { cookie, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const { version } = CONSENT_TEXTS.health_data;

describe('/api/v1/consents', () => {
  it('keeps a choice and gives it back, to a browser that keeps its cookie', async () => {
    const choice = { purpose: 'device_form', isGranted: true, textVersion: version };
    const answer = await call('/consents', '', choice);
    expect(await answer.json()).toMatchObject(choice);
    const read = (await (await call('/consents', cookieOf(answer))).json()) as ConsentList;
    expect(read.consents.filter(({ isGranted }) => isGranted)).toMatchObject([choice]);
  });

  it.each([
    [401, 'unauthenticated', { purpose: 'health_data', isGranted: true, textVersion: version }],
    [422, 'invalid_request', { purpose: 'tracking', isGranted: true, textVersion: version }],
    [422, 'invalid_request', { purpose: 'no_sale', isGranted: true, textVersion: '0.1' }],
    [422, 'invalid_request', { purpose: 'no_sale' }],
  ])('answers with %i %s', async (status, code, body) => {
    expect(await readProblem(await call('/consents', '', body))).toMatchObject({ status, code });
  });

  it('lets a member with an allergy be kept once that is agreed to', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const add = () =>
      fetch(`${api.url}/api/v1/account/household`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ name: 'Ada', allergies: [{ allergen: 'peanut', severity: 'severe' }] }),
      });
    const refused = await readProblem(await add());
    expect(refused).toMatchObject({ status: 422, errors: [{ code: 'consent_required' }] });
    await call('/consents', cookie, { purpose: 'health_data', isGranted: true, textVersion: version });
    expect((await add()).status).toBe(200);
  });
});

describe('/api/v1/account/preferences', () => {
  it('are replaced as a whole, and refused where they are not among the choices', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const input = { equipment: ['hob'], skill: 'beginner', units: 'us', cuisines: ['Thai'] };
    expect(await (await call('/account/preferences', cookie, input)).json()).toMatchObject(input);
    expect(await (await call('/account/preferences', cookie)).json()).toMatchObject(input);
    const wrong = await readProblem(
      await call('/account/preferences', cookie, { ...input, equipment: ['laser'] }),
    );
    expect(wrong).toMatchObject({ status: 422, errors: [{ pointer: '/equipment/0' }] });
    expect(await readProblem(await call('/account/preferences', ''))).toMatchObject({ status: 401 });
  });
});
