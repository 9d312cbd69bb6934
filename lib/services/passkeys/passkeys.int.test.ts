import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, latestMail, signedInContext, visitorContext } from '../../testing/accounts.ts';
import { type Deviation, SoftwarePasskey } from '../../testing/software-passkey.ts';
import { confirmIdentity } from '../accounts/confirm-identity.ts';
import { requireSecondFactor } from '../second-factor/require-second-factor.ts';
import { findSession } from '../sessions/find-session.ts';
import { addPasskey } from './add-passkey.ts';
import { beginPasskeyConfirmation } from './begin-passkey-confirmation.ts';
import { beginPasskeyRegistration } from './begin-passkey-registration.ts';
import { beginPasskeySignIn } from './begin-passkey-sign-in.ts';
import { listPasskeys } from './list-passkeys.ts';
import { removePasskey } from './remove-passkey.ts';
import { signInWithPasskey } from './sign-in-with-passkey.ts';

const ORIGIN = 'http://localhost:3000';
const db = () => database();
const refused = expect.objectContaining({ code: 'passkey_refused' });
const old = { authenticatedAt: new Date(Date.now() - 16 * 60_000) };

async function withPasskey() {
  const credentials = await createAccount();
  const ctx = await signedInContext(credentials);
  const passkey = new SoftwarePasskey(ORIGIN);
  const credential = passkey.create(await beginPasskeyRegistration({ ctx }));
  await addPasskey({ ctx, input: { name: 'Phone', credential } });
  return { credentials, ctx, passkey };
}

const signIn = (credential: string) =>
  signInWithPasskey({ ctx: visitorContext(), input: { credential, userAgent: '' } });
const begin = () => beginPasskeySignIn({ ctx: visitorContext() });

describe('adding a passkey', () => {
  it('keeps what is needed to know it again, and tells mailbox and log', async () => {
    const { ctx, credentials } = await withPasskey();
    const [row] = await db().passkey.findMany({ where: { userId: ctx.actor.userId } });
    expect(row).toMatchObject({ name: 'Phone', counter: 1n, transports: ['internal'], isBackedUp: false });
    expect(row?.publicKey.length).toBeGreaterThan(70);
    expect((await latestMail(credentials.email))?.subject).toBe('A passkey was added');
    const events = { subjectUserId: ctx.actor.userId, action: 'passkey_added' };
    expect(await db().auditEvent.count({ where: events })).toBe(1);
  });

  it('asks for a passkey that is found without a name, and for a finger or a PIN', async () => {
    const { ctx, passkey } = await withPasskey();
    const options = await beginPasskeyRegistration({ ctx });
    expect(options.authenticatorSelection).toMatchObject({
      residentKey: 'required',
      userVerification: 'required',
    });
    expect(options.rp.id).toBe('localhost');
    expect(options.excludeCredentials?.map(({ id }) => id)).toEqual([passkey.id.toString('base64url')]);
  });

  it('takes a challenge once, from the person it was drawn for, and not when it is old', async () => {
    const ctx = await signedInContext(await createAccount());
    const other = await signedInContext(await createAccount());
    const options = await beginPasskeyRegistration({ ctx });
    const add = (by: typeof ctx, credential: string) =>
      addPasskey({ ctx: by, input: { name: 'x', credential } });
    await expect(add(other, new SoftwarePasskey(ORIGIN).create(options))).rejects.toEqual(refused);
    await add(ctx, new SoftwarePasskey(ORIGIN).create(options));
    await expect(add(ctx, new SoftwarePasskey(ORIGIN).create(options))).rejects.toEqual(refused);
    const late = await beginPasskeyRegistration({ ctx });
    await db().passkeyChallenge.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(add(ctx, new SoftwarePasskey(ORIGIN).create(late))).rejects.toEqual(refused);
  });

  it.each<[string, Deviation]>([
    ['another site', { origin: 'http://evil.example' }],
    ['another port of the same host', { origin: 'http://localhost:4000' }],
    ['another domain', { rpId: 'evil.example' }],
    ['nobody who was asked', { isVerified: false }],
  ])('refuses one of %s', async (_, deviation) => {
    const ctx = await signedInContext(await createAccount());
    const credential = new SoftwarePasskey(ORIGIN).create(await beginPasskeyRegistration({ ctx }), deviation);
    await expect(addPasskey({ ctx, input: { name: 'x', credential } })).rejects.toEqual(refused);
    expect(await listPasskeys({ ctx })).toEqual([]);
  });

  it('asks for a recent sign-in, and so does removing one', async () => {
    const ctx = await signedInContext(await createAccount(), old);
    const recent = expect.objectContaining({ code: 'recent_sign_in_required' });
    await expect(beginPasskeyRegistration({ ctx })).rejects.toEqual(recent);
    await expect(addPasskey({ ctx, input: { name: 'x', credential: '{}' } })).rejects.toEqual(recent);
    await expect(removePasskey({ ctx, id: 'x' })).rejects.toEqual(recent);
  });
});

it('is not removed while nothing else opens the account, also when two are removed at once', async () => {
  const { ctx } = await withPasskey();
  const { userId } = ctx.actor;
  await db().user.update({ where: { id: userId }, data: { passwordHash: null } });
  const lastWay = expect.objectContaining({ code: 'last_way_in' });
  const [first] = await listPasskeys({ ctx });
  await expect(removePasskey({ ctx, id: first?.id ?? '' })).rejects.toEqual(lastWay);
  await addPasskey({
    ctx,
    input: {
      name: 'Laptop',
      credential: new SoftwarePasskey(ORIGIN).create(await beginPasskeyRegistration({ ctx })),
    },
  });
  const passkeys = await listPasskeys({ ctx });
  const both = await Promise.allSettled(passkeys.map(({ id }) => removePasskey({ ctx, id })));
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await listPasskeys({ ctx })).toHaveLength(1);
  await db().linkedProvider.create({ data: { userId, provider: 'google', subject: userId } });
  const [left] = await listPasskeys({ ctx });
  await removePasskey({ ctx, id: left?.id ?? '' });
  expect(await listPasskeys({ ctx })).toEqual([]);
});

describe('signing in with a passkey', () => {
  it('opens a session that counts as both factors', async () => {
    const { ctx, passkey } = await withPasskey();
    const admission = await signIn(passkey.get(await begin()));
    if (admission.kind !== 'signed_in') throw new Error('a second factor was asked for');
    expect(admission.userId).toBe(ctx.actor.userId);
    const session = await findSession({ ctx, id: admission.sessionId });
    expect(session).toMatchObject({ amr: ['hwk'] });
    const actor = { ...ctx.actor, sessionId: admission.sessionId, amr: session?.amr ?? [] };
    await expect(requireSecondFactor({ ctx: { ...ctx, actor } })).resolves.toBeTruthy();
    const [shown] = await listPasskeys({ ctx });
    expect(Date.now() - (shown?.lastUsedAt?.getTime() ?? 0)).toBeLessThan(60_000);
  });

  it('refuses an answer that is sent again, also two at the same time', async () => {
    const { passkey } = await withPasskey();
    const answer = passkey.get(await begin());
    const both = await Promise.allSettled([signIn(answer), signIn(answer)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(signIn(answer)).rejects.toEqual(refused);
    await expect(signIn(passkey.get({ challenge: 'A'.repeat(43) }))).rejects.toEqual(refused);
  });

  it.each<[string, Deviation]>([
    ['another site', { origin: 'http://evil.example' }],
    ['another domain', { rpId: 'evil.example' }],
    ['nobody who was asked', { isVerified: false }],
    ['somebody else', { userHandle: 'usr_0000000000000000000000' }],
    ['a copy that has counted less', { counter: 1 }],
  ])('refuses an answer for %s, and the log knows', async (_, deviation) => {
    const { ctx, passkey } = await withPasskey();
    await signIn(passkey.get(await begin()));
    await expect(signIn(passkey.get(await begin(), deviation))).rejects.toEqual(refused);
    const events = { subjectUserId: ctx.actor.userId, action: 'passkey_refused' };
    expect(await db().auditEvent.count({ where: events })).toBe(1);
  });

  it('refuses a signature of another key, a passkey nobody has, and what is no answer', async () => {
    const { passkey } = await withPasskey();
    const forger = new SoftwarePasskey(ORIGIN);
    const options = await begin();
    const [honest, forged] = [passkey.get(options), forger.get(options)].map(
      (text) => JSON.parse(text) as { response: { signature: string } },
    );
    const mixed = { ...honest, response: { ...honest?.response, signature: forged?.response.signature } };
    await expect(signIn(JSON.stringify(mixed))).rejects.toEqual(refused);
    await expect(signIn(forger.get(await begin()))).rejects.toEqual(refused);
    for (const text of ['', 'x', '{}', '[]', 'null', JSON.stringify({ id: 'a'.repeat(30_000) })]) {
      await expect(signIn(text)).rejects.toEqual(refused);
    }
  });

  it('does not take a passkey that was removed', async () => {
    const { ctx, passkey, credentials } = await withPasskey();
    const other = await withPasskey();
    const [mine] = await listPasskeys({ ctx });
    await expect(removePasskey({ ctx: other.ctx, id: mine?.id ?? '' })).rejects.toMatchObject({
      code: 'not_found',
    });
    await removePasskey({ ctx, id: mine?.id ?? '' });
    expect((await latestMail(credentials.email))?.subject).toBe('A passkey was removed');
    await expect(signIn(passkey.get(await begin()))).rejects.toEqual(refused);
  });
});

describe('confirming with a passkey', () => {
  it('takes the person’s own, for a challenge drawn for them', async () => {
    const { ctx, passkey } = await withPasskey();
    const other = await withPasskey();
    const confirm = (credential: string) => confirmIdentity({ ctx, input: { credential } });
    await expect(confirm(other.passkey.get(await beginPasskeyConfirmation({ ctx })))).rejects.toEqual(
      refused,
    );
    await expect(confirm(passkey.get(await begin()))).rejects.toEqual(refused);
    await expect(confirm(passkey.get(await beginPasskeyConfirmation({ ctx: other.ctx })))).rejects.toEqual(
      refused,
    );
    await confirm(passkey.get(await beginPasskeyConfirmation({ ctx })));
    expect((await findSession({ ctx, id: ctx.actor.sessionId }))?.amr).toEqual(['pwd', 'hwk']);
  });
});
