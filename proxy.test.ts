import { NextRequest } from 'next/server';
import { beforeAll, describe, expect, it, vi } from 'vitest';

let proxy: typeof import('./proxy.ts').proxy;
beforeAll(async () => {
  vi.stubEnv('APP_URL', 'https://chef.example');
  vi.stubEnv('TRUST_PROXY_HOPS', '1');
  vi.stubEnv('LOG_LEVEL', 'silent');
  ({ proxy } = await import('./proxy.ts'));
});

const ask = (path: string, headers: Readonly<Record<string, string>>, method = 'GET') =>
  proxy(
    new NextRequest(`https://chef.example${path}`, { method, headers: { host: 'chef.example', ...headers } }),
  );

describe('a page that was asked for in the clear', () => {
  it.each([
    ['/account?cursor=1', 'https://chef.example/account?cursor=1'],
    ['//evil.example/', 'https://chef.example/evil.example/'],
    ['/\\evil.example/', 'https://chef.example/evil.example/'],
  ])('is asked for again by https, at our own address: %s', async (path, location) => {
    const answer = await ask(path, { 'x-forwarded-proto': 'http', 'x-forwarded-host': 'evil.example' });
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(location);
  });

  it('is not served to a form, and redirects nobody who came by https', async () => {
    expect((await ask('/sign-in', { 'x-forwarded-proto': 'http' }, 'POST')).status).toBe(403);
    expect((await ask('/sign-in', { 'x-forwarded-proto': 'https' })).status).toBe(200);
    expect((await ask('/sign-in', {})).status).toBe(200);
  });
});

describe('a form that is sent to a page', () => {
  it.each([
    [{ 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    [{ 'sec-fetch-site': 'same-site', origin: 'https://blog.chef.example' }],
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
  ])('by another site is refused, with cookies or without: %j', async (headers) => {
    expect((await ask('/sign-in', headers, 'POST')).status).toBe(403);
    expect((await ask('/sign-in', { ...headers, cookie: 'a=b' }, 'POST')).status).toBe(403);
  });

  it('by our own page arrives', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: 'https://chef.example' };
    expect((await ask('/sign-in', own, 'POST')).status).toBe(200);
  });

  it('by a provider arrives where its answer is expected, and nowhere else', async () => {
    const apple = { 'sec-fetch-site': 'cross-site', origin: 'https://appleid.apple.com' };
    expect((await ask('/auth/apple/callback', apple, 'POST')).status).toBe(200);
    expect((await ask('/auth/google/callback', apple, 'POST')).status).toBe(403);
  });
});
