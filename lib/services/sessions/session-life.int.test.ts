import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SessionId } from '@chef/contracts/ids';
import { describe, expect, it } from 'vitest';
import { decodeSessionHolder, decodeSessionToken, encodeSessionToken } from '../../auth/session-cookie.ts';
import { database } from '../../db/client.ts';
import { requestContext } from '../../http/request-context.ts';
import { createAccount, signInDevice, visitorContext } from '../../testing/accounts.ts';
import { systemContext } from '../service-context.ts';
import { findSession } from './find-session.ts';
import { renewSession } from './renew-session.ts';
import { revokeSession } from './revoke-session.ts';
import { signOut } from './sign-out.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const DAY_MS = 86_400_000;
const find = (id: SessionId, now = new Date()) => findSession({ ctx: systemContext(), id, now });
const contextOf = async (cookie: string) => (await requestContext(new Headers({ cookie }))).ctx;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS);

describe('a session', () => {
  it('gets a new name at every sign-in', async () => {
    const credentials = await createAccount();
    const ids = [await signInDevice(credentials), await signInDevice(credentials)].map(
      (one) => one.sessionId,
    );
    expect(new Set(ids).size).toBe(2);
  });

  it('has a cookie that only we can make: its id alone opens nothing', async () => {
    const { sessionId, userId } = await signInDevice(await createAccount());
    const secret = 'a secret that is long enough for a test';
    const token = await encodeSessionToken(sessionId, userId, secret);
    expect(token).not.toContain(sessionId);
    expect(await decodeSessionToken(token, secret)).toBe(sessionId);
    expect(await decodeSessionHolder(token, secret)).toBe(userId);
    expect(await decodeSessionHolder(token, `${secret}!`)).toBeNull();
    expect(await decodeSessionToken(`${token.slice(0, -4)}AAAA`, secret)).toBeNull();
    expect(await decodeSessionToken(token, `${secret}!`)).toBeNull();
    expect(await decodeSessionToken(sessionId, secret)).toBeNull();
    const ctx = await contextOf(`next-auth.session-token=${sessionId}`);
    expect(ctx.actor.kind).toBe('visitor');
  });

  it('ends the one that the browser had before', async () => {
    const [first, second] = [await createAccount(), await createAccount()];
    const before = await signInDevice(first);
    const again = await signInDevice(first, await contextOf(before.cookie));
    expect(await find(before.sessionId)).toBeNull();
    const other = await signInDevice(second, await contextOf(again.cookie));
    expect(await find(again.sessionId)).toBeNull();
    expect(await find(other.sessionId)).not.toBeNull();
  });

  it('has another name once its person has shown again who they are', async () => {
    const { sessionId, cookie } = await signInDevice(await createAccount());
    const renewed = await renewSession({ ctx: await contextOf(cookie) });
    expect(renewed.sessionId).not.toBe(sessionId);
    expect(await find(sessionId)).toBeNull();
    expect(await find(renewed.sessionId)).toMatchObject({ userId: renewed.userId });
    await expect(renewSession({ ctx: await contextOf(cookie) })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });

  it('ends after two weeks without use', async () => {
    const { sessionId } = await signInDevice(await createAccount());
    expect(await find(sessionId, inDays(13.9))).not.toBeNull();
    await database().session.update({ where: { id: sessionId }, data: { lastSeenAt: new Date() } });
    expect(await find(sessionId, inDays(14.1))).toBeNull();
  });

  it('ends after thirty days however much it is used', async () => {
    const { sessionId } = await signInDevice(await createAccount());
    for (const day of [10, 20, 29.9]) expect(await find(sessionId, inDays(day))).not.toBeNull();
    expect(await find(sessionId, inDays(30.1))).toBeNull();
  });

  it('goes with its account', async () => {
    const { sessionId, userId } = await signInDevice(await createAccount());
    await database().user.delete({ where: { id: userId } });
    expect(await find(sessionId)).toBeNull();
  });

  it('of another device is ended only by somebody who was there a short while ago', async () => {
    const credentials = await createAccount();
    const [old, other] = [await signInDevice(credentials), await signInDevice(credentials)];
    const authenticatedAt = new Date(Date.now() - 16 * 60_000);
    await database().session.update({ where: { id: old.sessionId }, data: { authenticatedAt } });
    const ctx = await contextOf(old.cookie);
    await expect(revokeSession({ ctx, id: other.sessionId })).rejects.toMatchObject({
      code: 'recent_sign_in_required',
    });
    await signOut({ ctx });
    expect(await find(old.sessionId)).toBeNull();
    expect(await find(other.sessionId)).not.toBeNull();
  });

  it('that was signed out elsewhere can be signed out again, by nobody too', async () => {
    const { cookie } = await signInDevice(await createAccount());
    const ctx = await contextOf(cookie);
    await signOut({ ctx });
    await signOut({ ctx });
    await signOut({ ctx: visitorContext() });
  });

  it('can be left from every page that needs one', () => {
    const pages = globSync('app/**/page.tsx', { cwd: ROOT }).filter((file) =>
      /redirect\(['"`]\/sign-in\?next=/.test(readFileSync(path.join(ROOT, file), 'utf8')),
    );
    expect(pages.length).toBeGreaterThanOrEqual(2);
    // Their layout has the button; the page that asks again who it is belongs to the form that led there.
    const elsewhere = pages.filter((file) => !file.startsWith('app/account/'));
    expect(elsewhere.filter((file) => file !== 'app/(auth)/confirm/page.tsx')).toEqual([]);
    expect(readFileSync(path.join(ROOT, 'app/account/layout.tsx'), 'utf8')).toContain('<SignOutForm>');
  });
});
