import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PEER_ADDRESS_HEADER } from '../../lib/auth/client-address.ts';
import { database } from '../../lib/db/client.ts';
import { cookieOf, post, readProblem } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

describe('rate limits', () => {
  let api: TestProcess;
  beforeAll(async () => {
    api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '3', TRUST_PROXY_HOPS: '1' });
  });
  afterAll(() => api?.stop());
  const read = (address: string) =>
    fetch(`${api.url}/api/v1/recipes`, { headers: { 'x-forwarded-for': address } });

  it('tell each address how it stands, and when to come back', async () => {
    const answers = [];
    for (let i = 0; i < 5; i++) answers.push(await read('203.0.113.1'));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 429, 429]);
    expect(answers[0]?.headers.get('ratelimit-policy')).toBe('"api";q=3;w=60');
    expect(answers[1]?.headers.get('ratelimit')).toMatch(/^"api";r=1;t=\d+$/);
    const last = answers[4];
    if (!last) throw new Error('no answer');
    const problem = await readProblem(last);
    expect(problem).toMatchObject({ code: 'rate_limited', isRetryable: true });
    expect(Number(last.headers.get('retry-after'))).toBe(problem.retryAfterSeconds);
    expect((await read('203.0.113.2')).status).toBe(200);
  });

  it('count all addresses of an IPv6 network as one', async () => {
    const statuses = [];
    for (const end of ['1', '2', '3', '4']) statuses.push((await read(`2001:db8:7:7::${end}`)).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });
});

describe('checks and imports of recipes', () => {
  it.each(['check', 'import'])('count with writing them: %s', async (verb) => {
    const api = await startApi({ RATE_LIMIT_GENERATE_PER_MINUTE: '1', TRUST_PROXY_HOPS: '1' });
    const headers = { 'x-forwarded-for': verb === 'check' ? '203.0.113.8' : '203.0.113.9' };
    const body = { text: 'Toast\nIngredients\n2 slices bread\nMethod\nToast the bread.' };
    const first = await post(`${api.url}/api/v1/recipes/${verb}`, body, headers);
    const second = await post(`${api.url}/api/v1/recipes/generate`, { ingredients: ['1 onion'] }, headers);
    const third = await post(`${api.url}/api/v1/recipes/${verb}`, body, headers);
    await api.stop();
    expect([first.status, second.status, third.status]).toEqual([200, 429, 429]);
    expect(first.headers.get('ratelimit-policy')).toBe('"generate";q=1;w=60');
  });
});

describe('the address of a client', () => {
  it('cannot be chosen by the client', async () => {
    const api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '2' });
    const statuses = [];
    for (let i = 0; i < 4; i++) {
      const headers = { 'x-forwarded-for': `198.51.100.${i}`, [PEER_ADDRESS_HEADER]: `198.51.100.${i}` };
      statuses.push((await fetch(`${api.url}/api/v1/recipes`, { headers })).status);
    }
    await api.stop();
    expect(statuses).toEqual([200, 200, 429, 429]);
    const stored = JSON.stringify([
      await database().usageCounter.findMany(),
      (await database().rateLimit.findMany()).map((row) => row.key),
    ]);
    expect(stored).not.toMatch(/127\.0\.0\.1|198\.51|203\.0/);
  });
});

describe('the daily number of recipes', () => {
  const body = { ingredients: ['1 onion', '2 garlic cloves'] };

  it('is held for somebody who keeps no cookie, and counts no failures', async () => {
    const api = await startApi({ VISITOR_RECIPES_MAX_PER_DAY: '3', RATE_LIMIT_GENERATE_PER_MINUTE: '0' });
    const url = `${api.url}/api/v1/recipes/generate`;
    for (let i = 0; i < 5; i++) expect((await post(url, { ingredients: [] })).status).toBe(422);
    const answers = await Promise.all(Array.from({ length: 8 }, (_, seed) => post(url, { ...body, seed })));
    const statuses = answers.map((answer) => answer.status).sort();
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429, 429, 429]);
    const refused = await post(url, body);
    const problem = await readProblem(refused);
    expect(problem).toMatchObject({ code: 'quota_exceeded', status: 429 });
    expect(problem.detail).toContain('midnight UTC');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    await api.stop();
  });

  it('is counted by browser where there is one, and by address for all of them together', async () => {
    await database().usageCounter.deleteMany();
    const api = await startApi({
      VISITOR_RECIPES_MAX_PER_DAY: '2',
      VISITOR_ADDRESS_RECIPES_MAX_PER_DAY: '5',
      RATE_LIMIT_GENERATE_PER_MINUTE: '0',
    });
    const url = `${api.url}/api/v1/recipes/generate`;
    const cookies = [];
    for (let i = 0; i < 3; i++) cookies.push(cookieOf(await fetch(`${api.url}/api/v1/recipes`)));
    const statuses = [];
    for (const cookie of cookies) {
      for (let i = 0; i < 3; i++) statuses.push((await post(url, body, { cookie })).status);
    }
    expect(statuses).toEqual([200, 200, 429, 200, 200, 429, 200, 429, 429]);
    await api.stop();
  });

  it('leaves nothing reserved once all is done', async () => {
    await expect
      .poll(async () =>
        (await database().usageCounter.findMany()).reduce((sum, row) => sum + row.reserved, 0),
      )
      .toBe(0);
  });
});

describe('a process that is full', () => {
  it('says so instead of taking more than it can', async () => {
    const api = await startApi({ GENERATIONS_RUNNING_MAX: '1', VISITOR_RECIPES_MAX_PER_DAY: '1000' });
    const url = `${api.url}/api/v1/recipes/generate`;
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, seed) =>
        post(url, { ingredients: ['1 onion', '1 leek'], seed: seed + 100 }),
      ),
    );
    const full = answers.filter((answer) => answer.status === 503);
    await api.stop();
    expect(answers.filter((answer) => answer.status === 200).length).toBeGreaterThan(0);
    for (const answer of full) expect(answer.headers.get('retry-after')).toBe('2');
  });
});
