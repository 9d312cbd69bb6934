import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { createId } from '@chef/contracts/create-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../lib/db/client.ts';
import { createAccount } from '../../lib/testing/accounts.ts';
import { post, readEvents } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';
import { whereIs } from '../../lib/testing/where-is.ts';

/** What somebody tells us about themselves, each text occurring nowhere else in the world. */
const unique = () => createId('request').slice(4).toLowerCase();
const planted = {
  member: `Member${unique()}`,
  dislike: `dislike${unique()}`,
  fridge: `onion from shelf ${unique()}`,
  wish: `wish ${unique()}`,
  exclude: `exclude${unique()}`,
  device: `device${unique()}`,
};

let api: TestProcess;
let credentials: { email: string; password: string };
let accessToken: string;
let refreshToken: string;

/** What the database server writes down for its operator. */
async function serverLog(): Promise<string> {
  const [row] = await database().$queryRaw<{ folder: string }[]>`
    select current_setting('data_directory') as folder`;
  return readFileSync(path.join(row?.folder ?? '', '../logs/postgres.log'), 'utf8');
}

beforeAll(async () => {
  api = await startApi({ LOG_LEVEL: 'trace', RATE_LIMIT_API_PER_MINUTE: '0' });
  credentials = await createAccount();
  const token = await post(`${api.url}/api/v1/auth/token`, { ...credentials, deviceName: planted.device });
  ({ accessToken, refreshToken } = (await token.json()) as { accessToken: string; refreshToken: string });
  const headers = { authorization: `Bearer ${accessToken}` };
  const member = {
    name: planted.member,
    diets: ['vegan'],
    allergies: [{ allergen: 'peanut', severity: 'severe' }],
    dislikes: [planted.dislike],
    ageBand: 'adult',
    isPregnant: true,
  };
  const consent = { purpose: 'health_data', isGranted: true, textVersion: CONSENT_TEXTS.health_data.version };
  const agreed = await fetch(`${api.url}/api/v1/consents`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(consent),
  });
  expect(agreed.status).toBe(200);
  expect((await post(`${api.url}/api/v1/account/household`, member, headers)).status).toBe(200);
  const request = {
    ingredients: ['200 g rice', planted.fridge, '1 lemon', '1 carrot'],
    wish: planted.wish,
    exclude: [planted.exclude],
  };
  const generate = `${api.url}/api/v1/recipes/generate`;
  const first = await post(generate, request, { ...headers, accept: 'text/event-stream' });
  expect((await readEvents(first)).at(-1)?.type).toBe('done');
  // Once from the cache, and once in a way that fails and is logged.
  expect((await post(generate, request, headers)).status).toBe(200);
  await post(generate, { ...request, ingredients: [planted.wish] }, headers);
  await post(`${api.url}/api/v1/auth/token`, { ...credentials, password: planted.wish, deviceName: 'x' });
  await expect(
    database().user.create({ data: { id: createId('user'), email: credentials.email } }),
  ).rejects.toThrow();
}, 240_000);
afterAll(() => api?.stop());

describe('what somebody told us', () => {
  it.each(['member', 'dislike', 'fridge', 'wish', 'exclude'] as const)(
    'about their %s stands in no table in the clear',
    async (what) => {
      expect(await whereIs(planted[what])).toEqual([]);
    },
  );

  it('about allergies and the fridge is sealed with every generation, its lines included', async () => {
    const sealed = { status: 'done', requestEncrypted: { not: null } } as const;
    await expect.poll(() => database().generation.count({ where: sealed })).toBe(2);
    const generations = await database().generation.findMany();
    expect(generations.length).toBeGreaterThanOrEqual(2);
    expect(generations.map(({ request }) => request)).toEqual(generations.map(() => ({})));
    const events = await database().generationEvent.findMany();
    expect(events.length).toBeGreaterThan(5);
    for (const { data, dataEncrypted } of events) {
      expect(data).toEqual({});
      expect(dataEncrypted).toMatch(/^v1\./);
    }
  });

  it('of how they sign in is kept where it must be and nowhere else', async () => {
    expect(await whereIs(credentials.email)).toEqual(['outbox_mails.recipient', 'users.email']);
    expect(await whereIs(planted.device)).toEqual(['sessions.device_name']);
    for (const secret of [credentials.password, accessToken, refreshToken]) {
      expect(await whereIs(secret)).toEqual([]);
    }
  });

  it('is in no log, ours or the database’s', async () => {
    const logs = `${api.log()}\n${await serverLog()}`;
    expect(logs.length).toBeGreaterThan(100);
    const told = [...Object.values(planted), credentials.password, accessToken, refreshToken];
    expect(told.filter((text) => logs.includes(text))).toEqual([]);
    expect(api.log()).not.toContain(credentials.email);
  });
});
