import { createId } from '@chef/contracts/create-id';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { database } from '../../../../lib/db/client.ts';
import { latestMail } from '../../../../lib/testing/accounts.ts';
import { post, readProblem } from '../../../../lib/testing/api-client.ts';
import {
  type SignInStandIns,
  startSignInStandIns,
} from '../../../../lib/testing/sign-in-stand-ins/start-stand-ins.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

let standIns: SignInStandIns;
let api: TestProcess;
beforeAll(async () => {
  standIns = await startSignInStandIns('http://localhost:3000');
  api = await startApi({ ...standIns.env, APPLE_APP_ID: 'com.example.chef' });
});
afterAll(async () => {
  await api?.stop();
  await standIns?.stop();
});

const db = () => database();
const send = (payload: string) => post(`${api.url}/api/v1/auth/apple-notices`, { payload });
const event = (type: string, sub: string, minutesAgo = 0) => ({
  type,
  sub,
  event_time: Date.now() - minutesAgo * 60_000,
});

/** Somebody whose account Apple opens, with a session that came by it and one that did not. */
async function somebody(passwordHash: string | null) {
  const userId = createId('user');
  const email = `${userId.toLowerCase()}@example.com`;
  await db().user.create({ data: { id: userId, email, emailVerifiedAt: new Date(), passwordHash } });
  const createdAt = new Date(Date.now() - 60_000);
  await db().linkedProvider.create({ data: { userId, provider: 'apple', subject: userId, createdAt } });
  const expiresAt = new Date(Date.now() + 86_400_000);
  await db().session.createMany({
    data: ['apple', 'password'].map((method) => ({
      ...{ id: createId('session'), userId, method, userAgent: '', expiresAt },
    })),
  });
  const links = () => db().linkedProvider.count({ where: { userId } });
  const open = async () => {
    const rows = await db().session.findMany({ where: { userId, revokedAt: null } });
    return rows.map(({ method }) => method).sort();
  };
  const events = async () => {
    const rows = await db().auditEvent.findMany({
      where: { subjectUserId: userId },
      orderBy: { seq: 'asc' },
    });
    return rows.map(({ action, actor }) => `${action} by ${actor}`);
  };
  const deletion = async () =>
    (await db().user.findUniqueOrThrow({ where: { id: userId } })).deletionRequestedAt;
  return { userId, email, links, open, events, deletion };
}

describe('what Apple’s server tells', () => {
  it('that consent was taken back: the account is disconnected once, and its person is told', async () => {
    const person = await somebody('hash');
    const notice = await standIns.apple.notice(event('consent-revoked', person.userId));
    for (const _ of [1, 2]) expect((await send(notice)).status).toBe(200);
    expect(await person.links()).toBe(0);
    expect(await person.open()).toEqual(['password']);
    expect(await person.events()).toEqual(['provider_unlinked by system']);
    expect(await person.deletion()).toBeNull();
    expect((await latestMail(person.email))?.subject).toBe('Apple no longer opens your account');
  });

  it('also for the app that the Services ID belongs to', async () => {
    const person = await somebody('hash');
    const claims = { aud: 'com.example.chef' };
    const notice = await standIns.apple.notice(event('consent-revoked', person.userId), { claims });
    expect((await send(notice)).status).toBe(200);
    expect(await person.links()).toBe(0);
  });

  it.each(['account-deleted', 'account-delete'])(
    '%s: an account that nothing else opens is to be deleted, another is not',
    async (type) => {
      const [alone, other] = [await somebody(null), await somebody('hash')];
      for (const { userId } of [alone, other]) {
        expect((await send(await standIns.apple.notice(event(type, userId)))).status).toBe(200);
      }
      expect(await alone.deletion()).not.toBeNull();
      expect(await alone.open()).toEqual([]);
      expect(await alone.events()).toEqual(['provider_unlinked by system', 'deletion_requested by system']);
      expect((await latestMail(alone.email))?.subject).toBe('Your account will be deleted');
      expect(await other.deletion()).toBeNull();
      expect(await other.open()).toEqual(['password']);
    },
  );

  it('changes nothing for forwarding, a stranger, and a notice from before they were connected', async () => {
    const person = await somebody('hash');
    for (const told of [
      event('email-disabled', person.userId),
      event('consent-revoked', 'nobody'),
      event('consent-revoked', person.userId, 5),
    ]) {
      expect((await send(await standIns.apple.notice(told))).status).toBe(200);
    }
    expect(await person.links()).toBe(1);
    expect(await person.events()).toEqual([]);
  });

  it('is believed only under Apple’s keys, for us, and while it is fresh', async () => {
    const person = await somebody('hash');
    const told = event('consent-revoked', person.userId);
    const hourAgo = Math.floor(Date.now() / 1000) - 3600;
    for (const faults of [
      { isSignedByStranger: true },
      { claims: { aud: 'another-app' } },
      { claims: { iss: 'https://evil.example' } },
      { claims: { exp: hourAgo } },
      { claims: { events: '{}' } },
      { claims: { events: 'no json' } },
    ]) {
      const answer = await send(await standIns.apple.notice(told, faults));
      expect(await readProblem(answer), JSON.stringify(faults)).toMatchObject({
        status: 401,
        code: 'invalid_token',
      });
    }
    const [head = '', body = ''] = (await standIns.apple.notice(told)).split('.');
    const unsigned = Buffer.from('{"alg":"none"}').toString('base64url');
    for (const forged of ['x', `${head}.${body}.`, `${unsigned}.${body}.`]) {
      expect((await send(forged)).status).toBe(401);
    }
    expect(await person.links()).toBe(1);
  });
});
