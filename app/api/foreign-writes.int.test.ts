import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadRoutes } from '../../lib/http/openapi/load-routes.ts';
import { createAccount, signInDevice } from '../../lib/testing/accounts.ts';
import { readProblem } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const;
/** What a browser sends along when a page elsewhere makes it write. */
const FOREIGN: readonly Readonly<Record<string, string>>[] = [
  { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
  { 'sec-fetch-site': 'same-site', origin: 'https://blog.localhost' },
  { origin: 'https://evil.example' },
  { origin: 'null' },
];

interface Write {
  readonly method: string;
  readonly path: string;
}

/** Every address of the API with every method that it offers and that changes something. */
async function everyWrite(): Promise<Write[]> {
  // Beside the API the proxy guards; the address of whatever is not there changes nothing.
  const routes = (await loadRoutes()).filter(({ path }) => /^\/api\/(?!.*\.\.\.)/.test(path));
  return routes.flatMap(({ path, handlers }) => {
    const declared = (handlers.OPTIONS as { routes?: Readonly<Record<string, unknown>> } | undefined)?.routes;
    return METHODS.filter((method) => (declared ? declared[method] : handlers[method])).map((method) => ({
      method,
      path: path.replace(/\{\w+\}/, 'ses_0000000000000000000000'),
    }));
  });
}

describe('a write with somebody’s cookies', () => {
  let api: TestProcess;
  let cookie: string;
  beforeAll(async () => {
    api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '0', RATE_LIMIT_SIGN_IN_PER_MINUTE: '0' });
    cookie = (await signInDevice(await createAccount())).cookie;
  });
  afterAll(() => api?.stop());
  const write = ({ method, path }: Write, headers: Readonly<Record<string, string>>) =>
    fetch(`${api.url}${path}`, { method, headers: { cookie, ...headers }, redirect: 'manual' });

  it('that a page of another site sent is refused, at every address and by every method', async () => {
    const writes = await everyWrite();
    expect(writes.length).toBeGreaterThan(15);
    for (const one of writes) {
      for (const headers of FOREIGN) {
        const answer = await write(one, headers);
        const what = `${one.method} ${one.path} ${JSON.stringify(headers)}`;
        expect(await readProblem(answer), what).toMatchObject({ status: 403, code: 'forbidden' });
        expect(answer.headers.get('set-cookie'), what).toBeNull();
      }
    }
  });

  it('of our own pages is let through to the route', async () => {
    const own = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost:3000' };
    for (const one of await everyWrite()) {
      const answer = await write(one, { ...own, 'content-type': 'text/plain' });
      expect(answer.status, `${one.method} ${one.path}`).not.toBe(403);
      await answer.body?.cancel();
    }
  });

  it('needs no preflight to be refused as a form, and no answer tells other sites anything', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    for (const one of await everyWrite()) {
      const answer = await write(one, { ...form, origin: 'https://evil.example' });
      expect(answer.status).toBe(403);
      expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
    for (const { path } of await loadRoutes()) {
      const asked = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const preflight = await fetch(`${api.url}${path}`, {
        method: 'OPTIONS',
        headers: asked,
        redirect: 'manual',
      });
      expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });
});
