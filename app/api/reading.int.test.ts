import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectionPool, database } from '../../lib/db/client.ts';
import { loadRoutes } from '../../lib/http/openapi/load-routes.ts';
import { createAccount, signInDevice } from '../../lib/testing/accounts.ts';
import { post } from '../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../lib/testing/start-api.ts';

/** What a read may leave: that somebody was there, and what it counted on. An export is noted in the log. */
const TRACES = /^(?:rate_limits|sessions|audit_events|visitors|instance_secrets|token_signing_keys)$/;
/** Names of columns and members that hold what opens something. */
const SECRET_NAMES =
  /passwordHash|password_hash|tokenHash|token_hash|Encrypted|_encrypted|secret|successorSalt|addressHash/i;

let api: TestProcess;
let cookie: string;
let userId: string;
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '0', RATE_LIMIT_SIGN_IN_PER_MINUTE: '0' });
  ({ cookie, userId } = await signInDevice(await createAccount()));
  await post(`${api.url}/api/v1/recipes/generate`, { ingredients: ['2 onions', '1 leek'] }, { cookie });
}, 180_000);
afterAll(() => api?.stop());

/** Every table's rows as one text each. */
async function contents(): Promise<Record<string, string>> {
  const { rows } = await connectionPool().query<{ name: string }>(
    "select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'",
  );
  const found: Record<string, string> = {};
  for (const { name } of rows.filter((row) => !TRACES.test(row.name))) {
    const { rows: all } = await connectionPool().query<{ text: string }>(
      `select coalesce(string_agg(t::text, E'\\n' order by t::text), '') as text from "${name}" t`,
    );
    found[name] = all[0]?.text ?? '';
  }
  return found;
}

/** Every address that can be read, with something that exists in place of an id. */
async function everyRead(): Promise<string[]> {
  const recipe = await database().recipe.findFirstOrThrow({ select: { id: true } });
  const generation = await database().generation.findFirstOrThrow({ select: { id: true } });
  const routes = await loadRoutes();
  return routes
    .filter(({ handlers }) => {
      const declared = (handlers.OPTIONS as { routes?: Readonly<Record<string, unknown>> } | undefined)
        ?.routes;
      return declared ? declared.GET !== undefined : handlers.GET !== undefined;
    })
    .filter(({ path }) => !path.includes('...'))
    .map(({ path }) =>
      path.replace('generations/{id}', `generations/${generation.id}`).replace(/\{\w+\}/, recipe.id),
    );
}

describe('reading', () => {
  it('changes nothing, whatever is read', { timeout: 180_000 }, async () => {
    const addresses = await everyRead();
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) {
      const before = await contents();
      const answer = await fetch(`${api.url}${address}`, { headers: { cookie }, redirect: 'manual' });
      await answer.text();
      expect(await contents(), address).toEqual(before);
    }
  });

  it('tells no secret of a row, whoever reads', async () => {
    for (const address of await everyRead()) {
      if (address.endsWith('/openapi.json')) continue;
      const answer = await fetch(`${api.url}${address}`, { headers: { cookie }, redirect: 'manual' });
      expect(await answer.text(), address).not.toMatch(SECRET_NAMES);
    }
  });

  it('takes no token out of an address', async () => {
    const { email, password } = await createAccount();
    const signedIn = await post(`${api.url}/api/v1/auth/token`, { email, password, deviceName: 'x' });
    const { accessToken } = (await signedIn.json()) as { accessToken: string };
    for (const name of ['access_token', 'token', 'authorization', 'session']) {
      const answer = await fetch(`${api.url}/api/v1/account?${name}=${accessToken}`);
      expect(answer.status, name).toBe(401);
    }
    const inBody = await post(`${api.url}/api/v1/recipes/check`, { access_token: accessToken });
    expect(inBody.status).toBe(422);
  });
});

describe('writing', () => {
  it('no field changes that its form does not have', async () => {
    const before = await database().user.findUniqueOrThrow({ where: { id: userId } });
    const claims = {
      plan: 'enterprise',
      role: 'admin',
      staffRole: 'admin',
      email: 'other@example.com',
      emailVerifiedAt: null,
      id: 'usr_0000000000000000000000',
      userId: 'usr_0000000000000000000000',
      deletionRequestedAt: '2020-01-01T00:00:00Z',
    };
    const answer = await fetch(`${api.url}/api/v1/account`, {
      method: 'PATCH',
      headers: { cookie, 'content-type': 'application/json' },
      body: JSON.stringify({ displayName: 'Ada', ...claims }),
    });
    expect([200, 422]).toContain(answer.status);
    const after = await database().user.findUniqueOrThrow({ where: { id: userId } });
    expect({ ...after, displayName: null, updatedAt: null }).toEqual({
      ...before,
      displayName: null,
      updatedAt: null,
    });
    const member = {
      name: 'Bo',
      diets: [],
      allergies: [],
      dislikes: [],
      ageBand: 'adult',
      isPregnant: false,
    };
    const added = await post(`${api.url}/api/v1/account/household`, { ...member, ...claims }, { cookie });
    expect([200, 201, 422]).toContain(added.status);
    expect(await database().householdMember.count({ where: { userId: { not: userId } } })).toBe(0);
  });
});
