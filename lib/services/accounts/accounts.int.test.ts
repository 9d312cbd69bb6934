import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import {
  createAccount,
  latestMail,
  mailedToken,
  newCredentials,
  signedInContext,
  signInDevice,
  TEST_USER_AGENT,
  visitorContext,
} from '../../testing/accounts.ts';
import { findSession } from '../sessions/find-session.ts';
import { confirmIdentity } from './confirm-identity.ts';
import { requestPasswordReset } from './request-password-reset.ts';
import { resetPassword } from './reset-password.ts';
import { signIn } from './sign-in.ts';
import { signUp } from './sign-up.ts';
import { verifyEmail } from './verify-email.ts';

const attempt = (credentials: { email: string; password: string }, ctx = visitorContext()) =>
  signIn({ ctx, input: { ...credentials, userAgent: TEST_USER_AGENT } });
const code = (expected: string) => expect.objectContaining({ code: expected });
const db = () => database();

/** Lets a link be asked for again without the minute's wait. */
async function ageLinks(email: string) {
  await db().oneTimeLink.updateMany({
    where: { user: { email } },
    data: { createdAt: new Date(Date.now() - 120_000) },
  });
}

describe('accounts', () => {
  it('there are none before somebody makes one', async () => {
    expect(await database().user.count()).toBe(0);
  });
});

describe('signing up', () => {
  it('waits for the address to be confirmed, then signs in', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    await expect(attempt(credentials)).rejects.toEqual(code('email_not_verified'));
    await verifyEmail({ ctx: visitorContext(), token: await mailedToken(credentials.email) });
    await expect(attempt(credentials)).resolves.toMatchObject({ userId: expect.stringMatching(/^usr_/) });
  });

  it('takes a link once, and none that is old', async () => {
    const credentials = newCredentials();
    const ctx = visitorContext();
    await signUp({ ctx, input: credentials });
    const token = await mailedToken(credentials.email);
    const both = await Promise.allSettled([verifyEmail({ ctx, token }), verifyEmail({ ctx, token })]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const late = newCredentials();
    await signUp({ ctx, input: late });
    await db().oneTimeLink.updateMany({
      where: { user: { email: late.email } },
      data: { expiresAt: new Date(Date.now() - 1) },
    });
    await expect(verifyEmail({ ctx, token: await mailedToken(late.email) })).rejects.toEqual(
      code('link_expired'),
    );
  });

  it('tells only the mailbox that an account exists, and leaves its password alone', async () => {
    const credentials = await createAccount();
    await signUp({
      ctx: visitorContext(),
      input: { email: credentials.email, password: 'something else entirely' },
    });
    expect((await latestMail(credentials.email))?.subject).toBe('You already have an account');
    await expect(attempt(credentials)).resolves.toBeTruthy();
  });

  it('goes on with the same password when it is done again; earlier links are void', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    const oldToken = await mailedToken(credentials.email);
    await signUp({ ctx: visitorContext(), input: credentials });
    await expect(verifyEmail({ ctx: visitorContext(), token: oldToken })).rejects.toEqual(
      code('link_expired'),
    );
    await verifyEmail({ ctx: visitorContext(), token: await mailedToken(credentials.email) });
    await expect(attempt(credentials)).resolves.toBeTruthy();
  });

  it.each(['before', 'after'])('confirms no password of somebody else, who signed up %s', async (when) => {
    const owner = newCredentials();
    const other = { email: owner.email, password: 'somebody else waits here' };
    const [first, second] = when === 'before' ? [other, owner] : [owner, other];
    await signUp({ ctx: visitorContext(), input: first });
    const early = await mailedToken(owner.email);
    await signUp({ ctx: visitorContext(), input: second });
    const latest = await mailedToken(owner.email);
    for (const token of [early, latest]) {
      await expect(verifyEmail({ ctx: visitorContext(), token })).rejects.toEqual(code('link_expired'));
    }
    await resetPassword({ ctx: visitorContext(), input: { token: latest, password: 'chosen by the owner' } });
    await expect(attempt(other)).rejects.toEqual(code('wrong_credentials'));
    await expect(attempt({ ...owner, password: 'chosen by the owner' })).resolves.toBeTruthy();
  });

  it('fills nobody’s mailbox, whether or not it has an account', async () => {
    for (const { email } of [newCredentials(), await createAccount()]) {
      for (let i = 0; i < 12; i++) {
        await signUp({ ctx: visitorContext(), input: { email, password: `another kettle ${i} boils` } });
      }
      expect(await db().outboxMail.count({ where: { recipient: email } })).toBe(10);
    }
    const { email } = newCredentials();
    await signUp({ ctx: visitorContext(), input: { email, password: 'another kettle boils' } });
    expect(await db().outboxMail.count({ where: { recipient: email } })).toBe(1);
  });

  it('makes one account of two sign-ups at once', async () => {
    const credentials = newCredentials();
    await Promise.all([1, 2, 3].map(() => signUp({ ctx: visitorContext(), input: credentials })));
    expect(await db().user.count({ where: { email: credentials.email } })).toBe(1);
    await verifyEmail({ ctx: visitorContext(), token: await mailedToken(credentials.email) });
  });

  it('refuses passwords that anybody would try', async () => {
    const { email } = newCredentials();
    for (const password of ['1234567890', 'Qwertyuiop', email]) {
      await expect(signUp({ ctx: visitorContext(), input: { email, password } })).rejects.toMatchObject({
        code: 'invalid_request',
        errors: [{ pointer: '/password' }],
      });
    }
  });
});

describe('signing in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    const { email } = await createAccount();
    const wrong = await attempt({ email, password: 'wrong' }).catch((error: unknown) => error);
    const unknown = await attempt(newCredentials()).catch((error: unknown) => error);
    expect(wrong).toEqual(code('wrong_credentials'));
    expect({ ...(unknown as Error), message: (unknown as Error).message }).toEqual({
      ...(wrong as Error),
      message: (wrong as Error).message,
    });
    const noted = await database().auditEvent.findMany({ orderBy: { seq: 'desc' }, take: 2 });
    expect(noted.map(({ action, subjectUserId }) => [action, subjectUserId !== null])).toEqual([
      ['sign_in_failed', false],
      ['sign_in_failed', true],
    ]);
  });

  it('makes guessing slow for an account wherever the guesses come from, known or not', async () => {
    for (const credentials of [await createAccount(), newCredentials()]) {
      for (let i = 0; i < 6; i++) {
        await expect(attempt({ ...credentials, password: `guess ${i}` })).rejects.toEqual(
          code('wrong_credentials'),
        );
      }
      await expect(attempt(credentials)).rejects.toMatchObject({
        code: 'rate_limited',
        retryAfterSeconds: 2,
      });
    }
  });

  it('looks at no more guesses that come at the same moment than at those that come one by one', async () => {
    const credentials = await createAccount();
    const answers = await Promise.allSettled(
      Array.from({ length: 20 }, (_, i) => attempt({ ...credentials, password: `guess ${i}` })),
    );
    const codes = answers.map((answer) => answer.status === 'rejected' && answer.reason.code);
    expect(codes.filter((one) => one === 'wrong_credentials')).toHaveLength(6);
    expect(codes.filter((one) => one === 'rate_limited')).toHaveLength(14);
  });

  it('counts no right password as a guess', async () => {
    const credentials = await createAccount();
    const many = await Promise.all(Array.from({ length: 5 }, () => attempt(credentials)));
    expect(many.every(({ kind }) => kind === 'signed_in')).toBe(true);
    const ctx = await signedInContext(credentials);
    for (let i = 0; i < 8; i++) {
      await confirmIdentity({ ctx, input: { currentPassword: credentials.password } });
    }
    await expect(attempt(credentials)).resolves.toBeTruthy();
  });

  it('doubles the wait with each failure and forgets them after a success', async () => {
    const credentials = await createAccount();
    const wait = async () => {
      const rows = await db().signInThrottle.findMany({
        where: { failures: { gt: 5 } },
        orderBy: { updatedAt: 'desc' },
      });
      const [row] = rows;
      await db().signInThrottle.updateMany({ data: { blockedUntil: null } });
      return Math.round(((row?.blockedUntil?.getTime() ?? 0) - (row?.updatedAt.getTime() ?? 0)) / 1000);
    };
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await attempt({ ...credentials, password: 'guess' }).catch(() => {});
      if (i >= 5) waits.push(await wait());
    }
    expect(waits).toEqual([2, 4, 8]);
    await attempt(credentials);
    for (let i = 0; i < 5; i++) await attempt({ ...credentials, password: 'guess' }).catch(() => {});
    await expect(attempt(credentials)).resolves.toBeTruthy();
  });

  it('takes along what the browser cooked before', async () => {
    const visitorId = createId('visitor');
    await db().visitor.create({ data: { id: visitorId } });
    const recipeId = createId('recipe');
    await db().recipe.create({
      data: { id: recipeId, title: 'Soup', source: 'composer', model: 'composer', visitorId },
    });
    const { userId } = await signInDevice(await createAccount(), visitorContext(visitorId));
    expect(await db().recipe.findUnique({ where: { id: recipeId } })).toMatchObject({
      userId,
      visitorId: null,
    });
  });
});

describe('a password', () => {
  it('tells passwords apart by case, by spaces and to their last character', async () => {
    const { email } = newCredentials();
    const ctx = visitorContext();
    const password = `Kettle ON the stove ${'x'.repeat(150)}`;
    await signUp({ ctx, input: { email, password } });
    await verifyEmail({ ctx, token: await mailedToken(email) });
    for (const wrong of [password.toLowerCase(), ` ${password}`, `${password} `, password.slice(0, -1)]) {
      await expect(attempt({ email, password: wrong })).rejects.toEqual(code('wrong_credentials'));
    }
    await expect(attempt({ email, password })).resolves.toBeTruthy();
  });

  it('does not age', async () => {
    const credentials = await createAccount();
    const year = new Date(Date.now() - 20 * 365 * 86_400_000);
    await database().user.update({
      where: { email: credentials.email },
      data: { createdAt: year, updatedAt: year, emailVerifiedAt: year },
    });
    await expect(attempt(credentials)).resolves.toMatchObject({ kind: 'signed_in' });
  });
});

describe('resetting a password', () => {
  it('sets the new one, signs every device out and tells the mailbox', async () => {
    const credentials = await createAccount();
    const { sessionId } = await signInDevice(credentials);
    const ctx = visitorContext();
    await requestPasswordReset({ ctx, email: credentials.email });
    const token = await mailedToken(credentials.email);
    await expect(resetPassword({ ctx, input: { token, password: '1234567890' } })).rejects.toEqual(
      code('invalid_request'),
    );
    await resetPassword({ ctx, input: { token, password: 'another good password' } });
    expect(await findSession({ ctx, id: sessionId })).toBeNull();
    await expect(attempt(credentials)).rejects.toEqual(code('wrong_credentials'));
    await expect(attempt({ ...credentials, password: 'another good password' })).resolves.toBeTruthy();
    expect((await latestMail(credentials.email))?.subject).toBe('Your password was changed');
    await expect(resetPassword({ ctx, input: { token, password: 'yet another password' } })).rejects.toEqual(
      code('link_expired'),
    );
  });

  it('mails nobody who has no account, and nobody twice a minute', async () => {
    const ctx = visitorContext();
    const { email } = newCredentials();
    await requestPasswordReset({ ctx, email });
    expect(await latestMail(email)).toBeNull();
    const known = await createAccount();
    await requestPasswordReset({ ctx, email: known.email });
    await requestPasswordReset({ ctx, email: known.email });
    expect(
      await db().outboxMail.count({ where: { recipient: known.email, subject: 'Set a new password' } }),
    ).toBe(1);
    await ageLinks(known.email);
    await requestPasswordReset({ ctx, email: known.email });
    expect(
      await db().outboxMail.count({ where: { recipient: known.email, subject: 'Set a new password' } }),
    ).toBe(2);
  });

  it('does not take a link that was made for something else', async () => {
    const credentials = newCredentials();
    const ctx = visitorContext();
    await signUp({ ctx, input: credentials });
    const token = await mailedToken(credentials.email);
    await expect(resetPassword({ ctx, input: { token, password: 'another good password' } })).rejects.toEqual(
      code('link_expired'),
    );
  });
});
