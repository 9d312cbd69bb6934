import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import {
  createAccount,
  latestMail,
  mailedToken,
  newCredentials,
  signedInContext,
  TEST_USER_AGENT,
  visitorContext,
} from '../../testing/accounts.ts';
import { beginTotpEnrolment } from '../second-factor/begin-totp-enrolment.ts';
import { findSession } from '../sessions/find-session.ts';
import { changePassword } from './change-password.ts';
import { confirmEmailChange } from './confirm-email-change.ts';
import { requestEmailChange } from './request-email-change.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { undoEmailChange } from './undo-email-change.ts';

const db = () => database();
const code = (expected: string) => expect.objectContaining({ code: expected });
const attempt = (credentials: { email: string; password: string }) =>
  signIn({ ctx: visitorContext(), input: { ...credentials, userAgent: TEST_USER_AGENT } });
type Context = Awaited<ReturnType<typeof signedInContext>>;

/** Lets another mail be asked for without the minute's wait. */
const ageLinks = () => db().oneTimeLink.updateMany({ data: { createdAt: new Date(Date.now() - 120_000) } });

async function change(ctx: Context, email = newCredentials().email) {
  await ageLinks();
  await requestEmailChange({ ctx, input: { email } });
  await confirmEmailChange({ ctx: visitorContext(), token: await mailedToken(email) });
  return email;
}

describe('changing the address', () => {
  it('changes nothing until the new mailbox has confirmed it; then the old one is told', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const { email } = newCredentials();
    await requestEmailChange({ ctx, input: { email } });
    await expect(attempt(credentials)).resolves.toBeTruthy();
    await expect(attempt({ ...credentials, email })).rejects.toEqual(code('wrong_credentials'));
    const token = await mailedToken(email);
    const both = await Promise.allSettled(
      [1, 2].map(() => confirmEmailChange({ ctx: visitorContext(), token })),
    );
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(attempt({ ...credentials, email })).resolves.toBeTruthy();
    await expect(attempt(credentials)).rejects.toEqual(code('wrong_credentials'));
    expect((await latestMail(credentials.email))?.subject).toBe('Your e-mail address was changed');
    const actions = await db().auditEvent.findMany({ where: { subjectUserId: ctx.actor.userId } });
    expect(actions.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['email_change_requested', 'email_changed']),
    );
  });

  it('asks for a recent sign-in, another address, and a minute between two mails', async () => {
    const credentials = await createAccount();
    const old = await signedInContext(credentials, { authenticatedAt: new Date(Date.now() - 16 * 60_000) });
    const { email } = newCredentials();
    await expect(requestEmailChange({ ctx: old, input: { email } })).rejects.toEqual(
      code('recent_sign_in_required'),
    );
    const ctx = await signedInContext(credentials);
    await expect(requestEmailChange({ ctx, input: { email: credentials.email } })).rejects.toMatchObject({
      errors: [{ pointer: '/email', code: 'same_email' }],
    });
    await requestEmailChange({ ctx, input: { email } });
    await expect(requestEmailChange({ ctx, input: newCredentials() })).rejects.toMatchObject({
      code: 'rate_limited',
      retryAfterSeconds: 60,
    });
  });

  it('tells only the mailbox that an address has an account, and takes it from nobody', async () => {
    const ctx = await signedInContext(await createAccount());
    const other = await createAccount();
    await requestEmailChange({ ctx, input: { email: other.email } });
    expect((await latestMail(other.email))?.subject).toBe('You already have an account');
    const { email, password } = newCredentials();
    await ageLinks();
    await requestEmailChange({ ctx, input: { email } });
    const token = await mailedToken(email);
    // Meanwhile somebody opens an account there, and confirms it: theirs stays theirs.
    await signUp({ ctx: visitorContext(), input: { email, password } });
    await db().user.update({ where: { email }, data: { emailVerifiedAt: new Date() } });
    await expect(confirmEmailChange({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
    await expect(attempt({ email, password })).resolves.toBeTruthy();
  });

  it('is held back by nobody who never confirmed the address', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const squatter = newCredentials();
    await signUp({ ctx: visitorContext(), input: squatter });
    await change(ctx, squatter.email);
    await expect(attempt({ ...credentials, email: squatter.email })).resolves.toBeTruthy();
  });

  it('voids links that were mailed to the address from before', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    await requestPasswordReset({ ctx: visitorContext(), email: credentials.email });
    const token = await mailedToken(credentials.email);
    await change(ctx);
    await expect(
      resetPassword({ ctx: visitorContext(), input: { token, password: 'another good kettle' } }),
    ).rejects.toEqual(code('link_expired'));
  });
});

describe('taking a change back', () => {
  it('gives the account to the former address, without what came with the change', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const email = await change(ctx);
    const token = await mailedToken(credentials.email);
    await beginTotpEnrolment({ ctx });
    const { userId } = ctx.actor;
    await db().passkey.createMany({
      data: [
        { name: 'theirs', createdAt: new Date(Date.now() - 30 * 86_400_000) },
        { name: 'of whoever changed it', createdAt: new Date() },
      ].map((one) => ({
        ...one,
        id: one.name,
        userId,
        credentialId: one.name,
        publicKey: new Uint8Array(1),
        transports: [],
        counter: 0,
        isSyncedKind: false,
        isBackedUp: false,
      })),
    });
    await undoEmailChange({ ctx: visitorContext(), token });
    expect(await findSession({ ctx, id: ctx.actor.sessionId })).toBeNull();
    expect((await db().passkey.findMany({ where: { userId } })).map(({ name }) => name)).toEqual(['theirs']);
    expect(await db().totpFactor.count({ where: { userId } })).toBe(0);
    for (const one of [credentials, { ...credentials, email }]) {
      await expect(attempt(one)).rejects.toEqual(code('wrong_credentials'));
    }
    expect((await latestMail(credentials.email))?.subject).toBe('Your account has this address again');
    await expect(undoEmailChange({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
    await requestPasswordReset({ ctx: visitorContext(), email: credentials.email });
    const reset = await mailedToken(credentials.email);
    await resetPassword({ ctx: visitorContext(), input: { token: reset, password: 'the owner is back' } });
    await expect(attempt({ ...credentials, password: 'the owner is back' })).resolves.toBeTruthy();
  });

  it('is not prevented by changing the address once more', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    await change(ctx);
    const token = await mailedToken(credentials.email);
    await change(ctx);
    await undoEmailChange({ ctx: visitorContext(), token });
    expect(await db().user.findUnique({ where: { id: ctx.actor.userId } })).toMatchObject({
      email: credentials.email,
      passwordHash: null,
    });
  });

  it('keeps the account that whoever changed the address asked to have deleted', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    await change(ctx);
    const { userId } = ctx.actor;
    await db().user.update({ where: { id: userId }, data: { deletionRequestedAt: new Date() } });
    await undoEmailChange({ ctx: visitorContext(), token: await mailedToken(credentials.email) });
    const { deletionRequestedAt } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    expect(deletionRequestedAt).toBeNull();
    const events = await db().auditEvent.findMany({ where: { subjectUserId: userId } });
    expect(events.map(({ action }) => action)).toContain('deletion_cancelled');
  });

  it('works for a week and no longer', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    await change(ctx);
    const token = await mailedToken(credentials.email);
    const link = await db().oneTimeLink.findFirstOrThrow({
      where: { userId: ctx.actor.userId, purpose: 'undo_email_change' },
    });
    expect(link.expiresAt.getTime() - Date.now()).toBeGreaterThan(6.9 * 86_400_000);
    await db().oneTimeLink.updateMany({
      where: { tokenHash: link.tokenHash },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    await expect(undoEmailChange({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
  });

  it('is kept for the owner when whoever changed it changes on, and takes that back themselves', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const first = await change(ctx);
    const owners = await mailedToken(credentials.email);
    await ageLinks();
    await change(ctx);
    await undoEmailChange({ ctx: visitorContext(), token: await mailedToken(first) });
    await undoEmailChange({ ctx: visitorContext(), token: owners });
    const { email } = await db().user.findUniqueOrThrow({ where: { id: ctx.actor.userId } });
    expect(email).toBe(credentials.email);
    expect(await db().oneTimeLink.count({ where: { userId: ctx.actor.userId, usedAt: null } })).toBe(0);
  });
});

describe('a new password', () => {
  const intruders = async (credentials: { email: string; password: string }) => {
    const ctx = await signedInContext(credentials);
    const { email } = newCredentials();
    await requestEmailChange({ ctx, input: { email } });
    return { ctx, token: await mailedToken(email) };
  };

  it('by a reset voids a change of the address that waits for its link', async () => {
    const credentials = await createAccount();
    const { token } = await intruders(credentials);
    await requestPasswordReset({ ctx: visitorContext(), email: credentials.email });
    const reset = await mailedToken(credentials.email);
    await resetPassword({ ctx: visitorContext(), input: { token: reset, password: 'the owner is back' } });
    await expect(confirmEmailChange({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
  });

  it('voids that, and links to set another, when it is changed; not what takes a change back', async () => {
    const credentials = await createAccount();
    await requestPasswordReset({ ctx: visitorContext(), email: credentials.email });
    const reset = await mailedToken(credentials.email);
    const { ctx, token } = await intruders(credentials);
    const newPassword = 'the owner is back';
    await changePassword({ ctx, input: { currentPassword: credentials.password, newPassword } });
    await expect(confirmEmailChange({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
    await expect(
      resetPassword({ ctx: visitorContext(), input: { token: reset, password: 'one more password' } }),
    ).rejects.toEqual(code('link_expired'));
    await change(ctx);
    const undo = await mailedToken(credentials.email);
    await changePassword({ ctx, input: { currentPassword: newPassword, newPassword: 'theirs for an hour' } });
    await undoEmailChange({ ctx: visitorContext(), token: undo });
  });
});
