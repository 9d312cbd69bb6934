import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../lib/db/client.ts';
import { createAccount, signInDevice } from '../../../../lib/testing/accounts.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let api: TestProcess;
beforeAll(async () => {
  api = await startApi({ RATE_LIMIT_API_PER_MINUTE: '0', INVITATIONS_PER_ADDRESS_MAX_PER_DAY: '2' });
});
afterAll(() => api?.stop());

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A person with a browser that is signed in. */
async function newPerson() {
  const credentials = await createAccount();
  const { cookie, userId } = await signInDevice(credentials);
  const ask = async (method: string, path: string, body?: object, headers: object = {}): Promise<Answer> => {
    const response = await fetch(`${api.url}/api/v1/${path}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) };
  };
  return { ask, userId, email: credentials.email };
}
type Person = Awaited<ReturnType<typeof newPerson>>;

async function newOrganization({ ask }: Person): Promise<string> {
  const { body } = await ask('POST', 'organizations', { name: 'Test kitchen' });
  return String(body.id);
}

/** Invites somebody and accepts for them, over the wire. */
async function bringIn(id: string, owner: Person, guest: Person, role: string): Promise<void> {
  expect(
    (await owner.ask('POST', `organizations/${id}/invitations`, { email: guest.email, role })).status,
  ).toBe(200);
  const { body } = await guest.ask('GET', 'account/invitations');
  const [invitation] = body.invitations as { id: string }[];
  expect((await guest.ask('POST', `account/invitations/${invitation?.id}/accept`)).status).toBe(200);
}

describe('/api/v1/organizations', () => {
  it('carries an organisation from its making to its end', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    const id = await newOrganization(ada);
    await bringIn(id, ada, bo, 'member');
    expect((await bo.ask('GET', 'organizations')).body).toMatchObject({
      organizations: [{ id, name: 'Test kitchen', role: 'member', people: 2 }],
    });
    const promoted = await ada.ask('PATCH', `organizations/${id}/members/${bo.userId}`, { role: 'admin' });
    expect(promoted.body).toMatchObject({
      members: [{ role: 'owner' }, { userId: bo.userId, role: 'admin' }],
    });
    expect((await bo.ask('PATCH', `organizations/${id}`, { name: 'Ours' })).body).toMatchObject({
      name: 'Ours',
    });
    const { body } = await bo.ask('GET', `organizations/${id}/activity`);
    expect(body.events).toHaveLength(5);
    const handed = await ada.ask('POST', `organizations/${id}/transfer`, { userId: bo.userId });
    expect(handed.body).toMatchObject({ members: [{ userId: bo.userId, role: 'owner' }, { role: 'admin' }] });
    expect((await ada.ask('DELETE', `organizations/${id}/membership`)).body).toEqual({ organizations: [] });
    expect((await ada.ask('GET', `organizations/${id}`)).status).toBe(404);
    expect((await bo.ask('DELETE', `organizations/${id}`)).body).toEqual({ organizations: [] });
    expect((await bo.ask('GET', `organizations/${id}`)).status).toBe(404);
  });

  it('answers 304 to whoever knows how an organisation stands, and anew once it changed', async () => {
    const ada = await newPerson();
    const id = await newOrganization(ada);
    const first = await ada.ask('GET', `organizations/${id}`);
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await ada.ask('GET', `organizations/${id}`, undefined, headers)).status).toBe(304);
    await ada.ask('PATCH', `organizations/${id}`, { name: 'Renamed' });
    expect((await ada.ask('GET', `organizations/${id}`, undefined, headers)).body).toMatchObject({
      name: 'Renamed',
    });
  });

  it('carries a request with a key out once, however often and at once it comes', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    const headers = { 'idempotency-key': `key-${ada.userId}` };
    const make = (name: string) => ada.ask('POST', 'organizations', { name }, headers);
    const made = await Promise.all([make('Once'), make('Once'), make('Once')]);
    expect(new Set(made.map(({ status, body }) => `${status} ${body.id}`)).size).toBe(1);
    expect((await ada.ask('GET', 'organizations')).body.organizations).toHaveLength(1);
    expect((await make('Twice')).body).toMatchObject({ code: 'idempotency_mismatch' });
    const id = String(made[0]?.body.id);
    const invite = () =>
      ada.ask(
        'POST',
        `organizations/${id}/invitations`,
        { email: bo.email, role: 'member' },
        {
          'idempotency-key': `inv-${ada.userId}`,
        },
      );
    const [first, second] = [await invite(), await invite()];
    expect(second.body).toEqual(first.body);
    expect(await database().outboxMail.count({ where: { recipient: bo.email, userId: null } })).toBe(1);
    await ada.ask('DELETE', `organizations/${id}/invitations/${first.body.id}`);
    // A key that was used up by what is gone makes nothing new; one more try would be over the limit of the address.
    await database().rateLimit.deleteMany({});
    expect((await invite()).status).toBe(410);
  });

  it('says which input needs a change, and why something is refused', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    const id = await newOrganization(ada);
    await bringIn(id, ada, bo, 'admin');
    for (const [answer, status, code, pointer] of [
      [await ada.ask('POST', 'organizations', { name: ' ' }), 422, 'invalid_request', '/name'],
      [
        await ada.ask('PATCH', `organizations/${id}`, { name: 'see http://x.example' }),
        422,
        'invalid_request',
        '/name',
      ],
      [
        await ada.ask('POST', `organizations/${id}/invitations`, { email: 'x', role: 'member' }),
        422,
        'invalid_request',
        '/email',
      ],
      [
        await ada.ask('POST', `organizations/${id}/invitations`, { email: 'x@example.com', role: 'owner' }),
        422,
        'invalid_request',
        '/role',
      ],
      [
        await ada.ask('POST', `organizations/${id}/invitations`, { email: bo.email, role: 'member' }),
        422,
        'invalid_request',
        '/email',
      ],
      [
        await ada.ask('POST', `organizations/${id}/transfer`, { userId: ada.userId }),
        422,
        'invalid_request',
        '/userId',
      ],
    ] as const) {
      expect([answer.status, answer.body.code]).toEqual([status, code]);
      expect(answer.body.errors).toEqual([expect.objectContaining({ pointer })]);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
    }
    for (const [answer, status, code] of [
      [await ada.ask('DELETE', `organizations/${id}/membership`), 409, 'last_owner'],
      [
        await ada.ask('PATCH', `organizations/${id}/members/${ada.userId}`, { role: 'member' }),
        409,
        'last_owner',
      ],
      [await bo.ask('DELETE', `organizations/${id}/members/${ada.userId}`), 403, 'forbidden'],
      [await bo.ask('DELETE', `organizations/${id}`), 403, 'forbidden'],
      [
        await ada.ask('DELETE', `organizations/${id}/invitations/inv_0000000000000000000000`),
        404,
        'not_found',
      ],
      [await ada.ask('DELETE', `organizations/${id}/members/usr_0000000000000000000000`), 404, 'not_found'],
      [await ada.ask('GET', 'organizations/nothing'), 404, 'not_found'],
    ] as const) {
      expect([answer.status, answer.body.code]).toEqual([status, code]);
    }
  });

  it('asks for a recent sign-in before roles change hands, and for patience before more mail goes out', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    const id = await newOrganization(ada);
    await bringIn(id, ada, bo, 'member');
    const email = `often-${bo.email}`;
    const invite = () => ada.ask('POST', `organizations/${id}/invitations`, { email, role: 'member' });
    await invite();
    await invite();
    const third = await invite();
    expect([third.status, third.body.code]).toEqual([429, 'rate_limited']);
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0);
    const long = new Date(Date.now() - 16 * 60_000);
    await database().session.updateMany({ where: { userId: ada.userId }, data: { authenticatedAt: long } });
    for (const answer of [
      await ada.ask('PATCH', `organizations/${id}/members/${bo.userId}`, { role: 'admin' }),
      await ada.ask('POST', `organizations/${id}/transfer`, { userId: bo.userId }),
      await ada.ask('DELETE', `organizations/${id}`),
    ]) {
      expect([answer.status, answer.body.code]).toEqual([403, 'recent_sign_in_required']);
    }
  });
});
