import { createHmac } from 'node:crypto';
import { createId } from '@chef/contracts/create-id';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { database } from '../../../../lib/db/client.ts';
import { deletionCode, readDeletionCode } from '../../../../lib/services/sign-in-providers/deletion-code.ts';
import { latestMail } from '../../../../lib/testing/accounts.ts';
import { readProblem } from '../../../../lib/testing/api-client.ts';
import { startApi, type TestProcess } from '../../../../lib/testing/start-api.ts';

const SECRET = 'an app secret of Facebook’s';
let api: TestProcess;
beforeAll(async () => {
  api = await startApi({ FACEBOOK_CLIENT_ID: '1234', FACEBOOK_CLIENT_SECRET: SECRET });
});
afterAll(() => api?.stop());

const db = () => database();
const base64url = (text: string | Buffer) => Buffer.from(text).toString('base64url');
/** As Facebook's documents describe it. */
function signedRequest(payload: Readonly<Record<string, unknown>>, secret = SECRET): string {
  const encoded = base64url(JSON.stringify({ algorithm: 'HMAC-SHA256', ...payload }));
  return `${base64url(createHmac('sha256', secret).update(encoded).digest())}.${encoded}`;
}
const now = () => Math.floor(Date.now() / 1000);
const send = (signed: string) =>
  fetch(`${api.url}/auth/facebook/deletion`, {
    method: 'POST',
    body: new URLSearchParams({ signed_request: signed }),
  });

async function somebody(passwordHash: string | null) {
  const userId = createId('user');
  const email = `${userId.toLowerCase()}@example.com`;
  await db().user.create({ data: { id: userId, email, emailVerifiedAt: new Date(), passwordHash } });
  const createdAt = new Date(Date.now() - 60_000);
  await db().linkedProvider.create({
    data: { userId, provider: 'facebook', subject: userId, email, createdAt },
  });
  const links = () => db().linkedProvider.count({ where: { userId } });
  const deletion = async () =>
    (await db().user.findUniqueOrThrow({ where: { id: userId } })).deletionRequestedAt;
  return { userId, email, links, deletion };
}

it('deletes what came from Facebook, and answers with a page and a code that say what came of it', async () => {
  const [other, alone] = [await somebody('hash'), await somebody(null)];
  const ask = async (user_id: string) => {
    const answer = await send(signedRequest({ user_id, issued_at: now() }));
    expect(answer.status).toBe(200);
    const { url, confirmation_code: code } = (await answer.json()) as Record<string, string>;
    expect(code).toMatch(/^[0-9a-z]+$/);
    expect(url).toBe(`http://localhost:3000/deletion-status?code=${code}`);
    return (await readDeletionCode(code ?? ''))?.outcome;
  };
  expect(await ask(other.userId)).toBe('disconnected');
  expect(await ask(alone.userId)).toBe('deleted');
  expect(await ask(other.userId)).toBe('nothing');
  expect([await other.links(), await alone.links()]).toEqual([0, 0]);
  expect(await other.deletion()).toBeNull();
  expect(await alone.deletion()).not.toBeNull();
  expect((await latestMail(other.email))?.subject).toBe('Facebook no longer opens your account');
  expect((await latestMail(alone.email))?.text).toContain('Facebook told us to delete');
});

it('believes nobody else, and nothing from before the two were connected', async () => {
  const person = await somebody('hash');
  const payload = { user_id: person.userId, issued_at: now() };
  const right = signedRequest(payload);
  for (const wrong of [
    signedRequest(payload, 'another secret'),
    signedRequest({ ...payload, algorithm: 'none' }),
    signedRequest({ user_id: person.userId }),
    `.${right.split('.')[1]}`,
    `${right}.x`,
    'x',
  ]) {
    expect(await readProblem(await send(wrong))).toMatchObject({ status: 401, code: 'invalid_token' });
  }
  const empty = await fetch(`${api.url}/auth/facebook/deletion`, { method: 'POST' });
  expect(await readProblem(empty)).toMatchObject({ status: 422, code: 'invalid_request' });
  expect((await send(signedRequest({ ...payload, issued_at: now() - 3600 }))).status).toBe(200);
  expect(await person.links()).toBe(1);
});

it('reads only codes of our own', async () => {
  const code = await deletionCode({ outcome: 'deleted', day: '2026-11-25' });
  expect(await readDeletionCode(` ${code} `)).toEqual({ outcome: 'deleted', day: '2026-11-25' });
  for (const wrong of ['', 'x', code.replace(/^d/, 'n'), code.replace('1125', '1124'), `${code}0`]) {
    expect(await readDeletionCode(wrong)).toBeNull();
  }
});
