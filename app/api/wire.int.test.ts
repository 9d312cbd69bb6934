import net from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../lib/db/client.ts';
import { createAccount, newCredentials, signInDevice } from '../../lib/testing/accounts.ts';
import { post, readProblem } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

/** Sends bytes as they are and gives all that comes back until the server hangs up. */
function speak(url: string, text: string): Promise<string> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = net.connect(Number(port), hostname, () => socket.write(text));
    socket.setTimeout(5000, () => socket.destroy());
    socket.on('data', (chunk) => (answer += chunk)).on('error', reject);
    socket.on('end', () => socket.end()).on('close', () => resolve(answer));
  });
}

describe('on the wire', () => {
  let api: TestProcess;
  beforeAll(async () => {
    api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '0', RATE_LIMIT_SIGN_IN_PER_MINUTE: '3' });
  });
  afterAll(() => api?.stop());

  it.each([
    ['two lengths', 'Content-Length: 5\r\nContent-Length: 6\r\n'],
    ['a length beside chunks', 'Content-Length: 5\r\nTransfer-Encoding: chunked\r\n'],
    ['an encoding that hides', 'Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n'],
    ['a space before the colon', 'Transfer-Encoding : chunked\r\n'],
    ['a length that is none', 'Content-Length: +5\r\n'],
    ['a header folded over two lines', 'X-A: b\r\n c\r\nTransfer-Encoding:\r\n chunked\r\n'],
    ['a bare line feed', 'X-A: b\nTransfer-Encoding: chunked\r\n'],
  ])('a request with %s is no request, and nothing behind it is read', async (_, headers) => {
    const smuggled = 'GET /api/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n';
    const answer = await speak(
      api.url,
      `POST /api/v1/recipes/check HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n${headers}\r\n0\r\n\r\n${smuggled}`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 400 /);
    expect(answer.match(/^HTTP\/1\.1 /gm)).toHaveLength(1);
    expect(answer).not.toContain('openapi');
  });

  it('a head that is too long is refused', async () => {
    const answer = await speak(
      api.url,
      `GET /api/v1/recipes HTTP/1.1\r\nHost: x\r\nX-A: ${'a'.repeat(20_000)}\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('a parameter that is there twice is refused', async () => {
    const answer = await fetch(`${api.url}/api/v1/recipes?limit=1&limit=50`);
    expect(await readProblem(answer)).toMatchObject({ status: 422, errors: [{ pointer: '/limit' }] });
  });

  it('members that would reach a prototype are members without meaning', async () => {
    const body =
      '{"phrases":["2 eggs"],"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    const answer = await fetch(`${api.url}/api/v1/ingredients/parse`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    expect([200, 422]).toContain(answer.status);
    expect(await answer.text()).not.toContain('isAdmin":true');
    expect((await fetch(`${api.url}/api/v1/recipes`)).status).toBe(200);
  });

  it('a character that the database cannot keep is replaced, wherever it is sent', async () => {
    const nul = 'a\u0000b';
    const credentials = await createAccount();
    const { cookie } = await signInDevice(credentials);
    const send = (method: string, path: string, body: unknown) =>
      fetch(`${api.url}/api/v1${path}`, {
        method,
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const named = await send('PATCH', '/account', { displayName: nul });
    expect(await named.json()).toMatchObject({ displayName: 'a\uFFFDb' });
    const kitchen = { equipment: [], skill: null, units: null, cuisines: [nul] };
    expect((await send('PUT', '/account/preferences', kitchen)).status).toBe(200);
    const wish = { ingredients: [nul, '1 onion'], wish: nul, exclude: [nul], cuisine: nul, locale: nul };
    expect((await send('POST', '/recipes/generate', wish)).status).toBeLessThan(500);
    const token = await send('POST', '/auth/token', { ...credentials, deviceName: nul });
    expect(token.status).toBe(200);
  });

  it('quotes and wildcards of SQL are text like any other', async () => {
    const { email } = await createAccount();
    for (const text of ["' or 1=1 --", '%', "'; drop table users; --", '\\', '$1']) {
      const answer = await fetch(`${api.url}/api/v1/recipes?cursor=${encodeURIComponent(text)}`);
      expect([200, 400, 422], text).toContain(answer.status);
      await post(`${api.url}/api/v1/ingredients/parse`, { phrases: [text] });
      await fetch(`${api.url}/api/v1/recipes/${encodeURIComponent(text)}`);
    }
    expect(await database().user.count({ where: { email } })).toBe(1);
  });

  it('refusals are logged with who and what, and without what was sent', async () => {
    const { email } = await createAccount();
    const secret = 'a password nobody should read';
    for (let i = 0; i < 4; i++) {
      await post(`${api.url}/api/v1/auth/token`, { email, password: secret, deviceName: 'x' });
    }
    await fetch(`${api.url}/api/v1/account?token=in-the-query`, {
      headers: { authorization: 'Bearer made-up' },
    });
    const refusals = () =>
      api
        .log()
        .split('\n')
        .filter((line) => line.startsWith('{') && line.endsWith('}'))
        .map((line) => JSON.parse(line) as Record<string, unknown>)
        .filter(({ event }) => event === 'request_refused');
    await expect.poll(() => refusals().map(({ code }) => code)).toContain('invalid_token');
    const lines = refusals();
    const codes = lines.map(({ code }) => code);
    for (const code of ['wrong_credentials', 'rate_limited']) expect(codes).toContain(code);
    for (const line of lines) {
      expect(line.time).toMatch(/^\d{4}-.*Z$/);
      expect(line).toMatchObject({
        path: expect.stringMatching(/^\//),
        requestId: expect.stringMatching(/^req_/),
      });
      expect(line.actor).toMatch(/^(?:address|visitor|user):/);
    }
    expect(api.log()).not.toMatch(new RegExp(`${secret}|${email}|made-up|in-the-query`));
  });

  it('a line break in what was sent makes no line in the log', async () => {
    const email = newCredentials().email;
    await post(`${api.url}/api/v1/auth/token`, { email, password: 'x', deviceName: 'x\n{"level":"fatal"}' });
    await fetch(`${api.url}/api/v1/account`, { headers: { authorization: 'Bearer x%0a{"level":"fatal"}' } });
    expect(
      api
        .log()
        .split('\n')
        .some((line) => line.startsWith('{"level":"fatal"')),
    ).toBe(false);
  });
});

describe('a database that fails', () => {
  it('an error that nobody expected is logged whole and told to nobody', async () => {
    const broken = await startApi({ DATABASE_URL: 'postgresql://somebody:hush@127.0.0.1:1/nowhere' });
    const answer = await post(`${broken.url}/api/v1/auth/token`, { ...newCredentials(), deviceName: 'x' });
    const told = await answer.text();
    expect(answer.status).toBeGreaterThanOrEqual(500);
    expect(told).not.toMatch(/hush|ECONNREFUSED|127\.0\.0\.1|prisma|\.ts:|stack/i);
    await expect.poll(() => broken.log()).toContain('request_failed');
    expect(broken.log()).toContain('reach database server');
    expect(broken.log()).not.toContain('hush');
    await broken.stop();
  });
});

describe('a site of https', () => {
  let api: TestProcess;
  beforeAll(async () => {
    api = await startApi({ APP_URL: 'https://chef.example', TRUST_PROXY_HOPS: '1' });
  });
  afterAll(() => api?.stop());
  const ask = (path: string, headers: Readonly<Record<string, string>> = {}) =>
    fetch(`${api.url}${path}`, { headers, redirect: 'manual' });

  it('tells browsers so with every answer, good or bad', async () => {
    for (const path of ['/api/v1/recipes', '/api/v1/account', '/api/nowhere', '/api/health/live']) {
      const hsts = (await ask(path)).headers.get('strict-transport-security');
      expect(hsts, path).toBe('max-age=31536000; includeSubDomains');
    }
  });

  it('refuses a program that came to the proxy in the clear, without a redirect that would hide it', async () => {
    const answer = await ask('/api/v1/recipes', { 'x-forwarded-proto': 'http' });
    expect(await readProblem(answer)).toMatchObject({ status: 403, detail: 'Send this by https.' });
    expect(answer.headers.get('location')).toBeNull();
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect((await ask('/api/v1/recipes', { 'x-forwarded-proto': 'https' })).status).toBe(200);
    // Only the proxy’s own word counts, not what a client put before it.
    expect((await ask('/api/v1/recipes', { 'x-forwarded-proto': 'http, https' })).status).toBe(200);
  });

  it('sets cookies for this host, for https and out of reach of scripts only', async () => {
    const cookie = (await ask('/api/v1/recipes')).headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(
      /^__Host-chef_visitor=[^;]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
  });
});
