import { describe, expect, it } from 'vitest';
import type { UserActor } from '../../auth/actor.ts';
import { encodePendingSignIn } from '../../auth/pending-sign-in.ts';
import { encodeSessionToken } from '../../auth/session-cookie.ts';
import { totpCode, totpStep } from '../../auth/totp.ts';
import { database } from '../../db/client.ts';
import {
  createAccount,
  latestMail,
  mailedToken,
  signedInContext,
  TEST_USER_AGENT,
  visitorContext,
} from '../../testing/accounts.ts';
import { confirmIdentity } from '../accounts/confirm-identity.ts';
import { finishSignIn } from '../accounts/finish-sign-in.ts';
import { requestPasswordReset } from '../accounts/request-password-reset.ts';
import { resetPassword } from '../accounts/reset-password.ts';
import { signIn } from '../accounts/sign-in.ts';
import { getAppSecret } from '../secrets/get-app-secret.ts';
import type { ServiceContext } from '../service-context.ts';
import { findSession } from '../sessions/find-session.ts';
import { beginTotpEnrolment } from './begin-totp-enrolment.ts';
import { confirmTotpEnrolment } from './confirm-totp-enrolment.ts';
import { disableTotp } from './disable-totp.ts';
import { renewRecoveryCodes } from './renew-recovery-codes.ts';
import { requireSecondFactor } from './require-second-factor.ts';

const db = () => database();
const code = (expected: string) => expect.objectContaining({ code: expected });
/** Every use of a code needs a later step than the one before. */
const later = (seconds: number) => new Date(Date.now() + seconds * 1000);
const codeAt = (secret: string, now: Date) => totpCode(secret, totpStep(now));

async function withApp() {
  const credentials = await createAccount();
  const ctx = await signedInContext(credentials);
  const { secret } = await beginTotpEnrolment({ ctx });
  const now = new Date();
  const { codes } = await confirmTotpEnrolment({ ctx, input: { code: codeAt(secret, now) }, now });
  return { credentials, ctx, secret, codes };
}

async function passwordShown(credentials: { email: string; password: string }) {
  const admission = await signIn({
    ctx: visitorContext(),
    input: { ...credentials, userAgent: TEST_USER_AGENT },
  });
  if (admission.kind !== 'second_factor') throw new Error('no second factor was asked for');
  return admission.pending;
}

const finish = (pending: string | undefined, typed: string, now?: Date, ctx = visitorContext()) =>
  finishSignIn({ ctx, input: { pending, code: typed, userAgent: TEST_USER_AGENT }, ...(now ? { now } : {}) });
const sessionsOf = (ctx: ServiceContext & { actor: UserActor }) =>
  db().session.count({ where: { userId: ctx.actor.userId } });

describe('setting an authenticator app up', () => {
  it('asks for nothing until the app has shown a right code', async () => {
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials);
    const { secret } = await beginTotpEnrolment({ ctx });
    expect((await beginTotpEnrolment({ ctx })).secret).toBe(secret);
    await expect(confirmTotpEnrolment({ ctx, input: { code: '000000' } })).rejects.toMatchObject({
      code: 'wrong_second_factor',
      errors: [{ pointer: '/code', code: 'wrong_code' }],
    });
    const again = await signIn({ ctx: visitorContext(), input: { ...credentials, userAgent: '' } });
    expect(again.kind).toBe('signed_in');
  });

  it('keeps the secret encrypted and the recovery codes hashed, and tells mailbox and log', async () => {
    const { ctx, secret, codes, credentials } = await withApp();
    const { userId } = ctx.actor;
    const kept = JSON.stringify([
      await db().totpFactor.findMany({ where: { userId } }),
      await db().recoveryCode.findMany({ where: { userId } }),
    ]);
    expect(codes).toHaveLength(10);
    expect(new Set(codes).size).toBe(10);
    for (const one of [secret, ...codes, ...codes.map((text) => text.replaceAll('-', ''))]) {
      expect(kept).not.toContain(one);
    }
    expect(kept.match(/\$argon2id\$/g)).toHaveLength(10);
    expect((await latestMail(credentials.email))?.subject).toBe('Your second factor is on');
    expect(
      await db().auditEvent.count({ where: { subjectUserId: userId, action: 'second_factor_on' } }),
    ).toBe(1);
    await expect(beginTotpEnrolment({ ctx })).rejects.toEqual(code('forbidden'));
  });

  it('asks for a recent sign-in, and so does turning it off', async () => {
    const old = { authenticatedAt: new Date(Date.now() - 16 * 60_000) };
    const credentials = await createAccount();
    const ctx = await signedInContext(credentials, old);
    for (const work of [
      beginTotpEnrolment({ ctx }),
      confirmTotpEnrolment({ ctx, input: { code: '123456' } }),
      disableTotp({ ctx }),
      renewRecoveryCodes({ ctx }),
    ]) {
      await expect(work).rejects.toEqual(code('recent_sign_in_required'));
    }
    await confirmIdentity({ ctx, input: { currentPassword: credentials.password } });
    const { authenticatedAt } = (await findSession({ ctx, id: ctx.actor.sessionId })) ?? {};
    expect(Date.now() - (authenticatedAt?.getTime() ?? 0)).toBeLessThan(60_000);
  });
});

describe('confirming who one is, with an authenticator app', () => {
  it('takes its code, and not the password that the app is there to back up', async () => {
    const { credentials, ctx, secret } = await withApp();
    const old = new Date(Date.now() - 16 * 60_000);
    await db().session.update({ where: { id: ctx.actor.sessionId }, data: { authenticatedAt: old } });
    const shown = async () => (await findSession({ ctx, id: ctx.actor.sessionId }))?.authenticatedAt;
    await expect(confirmIdentity({ ctx, input: { currentPassword: credentials.password } })).rejects.toEqual(
      code('second_factor_required'),
    );
    expect(await shown()).toEqual(old);
    const now = later(60);
    await confirmIdentity({ ctx, input: { code: codeAt(secret, now) }, now });
    expect(await shown()).toEqual(now);
  });
});

describe('signing in with an authenticator app', () => {
  it('opens no session before the code, and says how it was opened after', async () => {
    const { credentials, ctx, secret } = await withApp();
    const before = await sessionsOf(ctx);
    const pending = await passwordShown(credentials);
    expect(await sessionsOf(ctx)).toBe(before);
    const now = later(30);
    const { sessionId } = await finish(pending, codeAt(secret, now), now);
    expect(await findSession({ ctx, id: sessionId })).toMatchObject({ amr: ['pwd', 'otp'] });
  });

  it('takes a code once, also of two requests at the same time, and none from before it', async () => {
    const { credentials, ctx, secret } = await withApp();
    const now = later(60);
    const typed = codeAt(secret, now);
    const pending = await passwordShown(credentials);
    const before = await sessionsOf(ctx);
    const both = await Promise.allSettled([finish(pending, typed, now), finish(pending, typed, now)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await sessionsOf(ctx)).toBe(before + 1);
    await expect(finish(pending, codeAt(secret, later(30)), now)).rejects.toEqual(
      code('wrong_second_factor'),
    );
  });

  it('lets a clock be off by one step and by no more', async () => {
    for (const [off, isTaken] of [
      [-90, false],
      [-30, true],
      [30, true],
      [90, false],
    ] as const) {
      const { credentials, secret } = await withApp();
      const now = later(300);
      const phone = new Date(now.getTime() + off * 1000);
      const work = finish(await passwordShown(credentials), codeAt(secret, phone), now);
      if (isTaken) await expect(work).resolves.toBeTruthy();
      else await expect(work).rejects.toEqual(code('wrong_second_factor'));
    }
  });

  it('takes a recovery code once, however it is typed, and tells the mailbox', async () => {
    const { credentials, codes, ctx } = await withApp();
    const [first = '', second = ''] = codes;
    const pending = await passwordShown(credentials);
    await expect(finish(pending, ` ${first.toUpperCase().replaceAll('-', ' ')} `)).resolves.toBeTruthy();
    expect((await latestMail(credentials.email))?.subject).toBe('A recovery code was used');
    await expect(finish(pending, first)).rejects.toEqual(code('wrong_second_factor'));
    const both = await Promise.allSettled([finish(pending, second), finish(pending, second)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { codes: renewed } = await renewRecoveryCodes({ ctx });
    await expect(finish(pending, codes[2] ?? '')).rejects.toEqual(code('wrong_second_factor'));
    await expect(finish(pending, renewed[2] ?? '')).resolves.toBeTruthy();
  });

  it('makes guesses wait longer and longer, wherever they come from, and not for anybody else', async () => {
    const { credentials, secret } = await withApp();
    const other = await withApp();
    const pending = await passwordShown(credentials);
    for (let i = 0; i < 6; i++) {
      await expect(finish(pending, '123')).rejects.toEqual(code('wrong_second_factor'));
    }
    const wait = async () => {
      const row = await db().signInThrottle.findFirst({
        where: { key: { startsWith: 'factor:' }, failures: { gt: 5 } },
        orderBy: { updatedAt: 'desc' },
      });
      return Math.round(((row?.blockedUntil?.getTime() ?? 0) - (row?.updatedAt.getTime() ?? 0)) / 1000);
    };
    const block = (blockedUntil: Date | null) =>
      db().signInThrottle.updateMany({ where: { key: { startsWith: 'factor:' } }, data: { blockedUntil } });
    expect(await wait()).toBe(2);
    const now = later(90);
    await block(later(600));
    await expect(finish(pending, codeAt(secret, now), now)).rejects.toMatchObject({ code: 'rate_limited' });
    await block(null);
    await expect(finish(pending, '123')).rejects.toEqual(code('wrong_second_factor'));
    expect(await wait()).toBe(4);
    await expect(
      finish(await passwordShown(other.credentials), codeAt(other.secret, now), now),
    ).resolves.toBeTruthy();
  });

  it('looks at no more guesses that come at the same moment from many places', async () => {
    const { credentials } = await withApp();
    const pending = await passwordShown(credentials);
    const answers = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => finish(pending, String(i).padStart(6, '0'))),
    );
    const codes = answers.map((answer) => answer.status === 'rejected' && answer.reason.code);
    expect(codes.filter((one) => one === 'wrong_second_factor').length).toBeLessThanOrEqual(6);
  });

  it('takes no pending sign-in but its own', async () => {
    const { credentials, secret, ctx } = await withApp();
    const now = later(120);
    const typed = codeAt(secret, now);
    const pending = await passwordShown(credentials);
    const { userId, sessionId } = ctx.actor;
    const foreign = await encodePendingSignIn(
      { userId, method: 'password', amr: ['pwd'], stamp: 'guessed' },
      await getAppSecret(),
    );
    const session = await encodeSessionToken(sessionId, userId, await getAppSecret());
    for (const bad of [undefined, '', 'x', `${pending}x`, foreign, session]) {
      await expect(finish(bad, typed, now)).rejects.toEqual(code('sign_in_expired'));
    }
    await expect(finish(pending, typed, now)).resolves.toBeTruthy();
  });

  it('is not got round by resetting the password, which ends sign-ins under way', async () => {
    const { credentials, secret } = await withApp();
    const pending = await passwordShown(credentials);
    const ctx = visitorContext();
    await requestPasswordReset({ ctx, email: credentials.email });
    const token = await mailedToken(credentials.email);
    await resetPassword({ ctx, input: { token, password: 'another good password' } });
    const now = later(150);
    await expect(finish(pending, codeAt(secret, now), now)).rejects.toEqual(code('sign_in_expired'));
    await expect(passwordShown({ ...credentials, password: 'another good password' })).resolves.toBeTruthy();
  });
});

describe('turning it off', () => {
  it('makes the password enough again, voids the recovery codes and tells the mailbox', async () => {
    const { credentials, ctx, codes } = await withApp();
    const pending = await passwordShown(credentials);
    await disableTotp({ ctx });
    expect((await latestMail(credentials.email))?.subject).toBe('Your second factor was turned off');
    await expect(finish(pending, codes[0] ?? '')).rejects.toEqual(code('wrong_second_factor'));
    const admission = await signIn({ ctx: visitorContext(), input: { ...credentials, userAgent: '' } });
    expect(admission.kind).toBe('signed_in');
    await expect(renewRecoveryCodes({ ctx })).rejects.toEqual(code('not_found'));
  });
});

describe('what asks for a second factor', () => {
  it('tells whoever has none to set one up, and whoever has one to show it', async () => {
    await expect(requireSecondFactor({ ctx: visitorContext() })).rejects.toEqual(code('unauthenticated'));
    const plain = await signedInContext(await createAccount());
    await expect(requireSecondFactor({ ctx: plain })).rejects.toEqual(code('second_factor_missing'));
    const { ctx, secret } = await withApp();
    await expect(requireSecondFactor({ ctx })).rejects.toEqual(code('second_factor_required'));
    const now = later(30);
    await confirmIdentity({ ctx, input: { code: codeAt(secret, now) }, now });
    const session = await findSession({ ctx, id: ctx.actor.sessionId });
    const actor = { ...ctx.actor, amr: session?.amr ?? [] };
    await expect(requireSecondFactor({ ctx: { ...ctx, actor } })).resolves.toMatchObject({
      userId: ctx.actor.userId,
    });
  });
});
