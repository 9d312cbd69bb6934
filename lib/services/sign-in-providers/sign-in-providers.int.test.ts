import { createId } from '@chef/contracts/create-id';
import type { SessionId, UserId } from '@chef/contracts/ids';
import type { SignInProvider } from '@chef/contracts/sign-in-providers';
import { describe, expect, it } from 'vitest';
import type { UserActor } from '../../auth/actor.ts';
import { totpCode, totpStep } from '../../auth/totp.ts';
import { database } from '../../db/client.ts';
import type { ProviderProfile } from '../../integrations/sign-in/provider-client.ts';
import {
  createAccount,
  latestMail,
  mailedToken,
  newCredentials,
  signInDevice,
  TEST_USER_AGENT,
  visitorContext,
} from '../../testing/accounts.ts';
import { confirmIdentity } from '../accounts/confirm-identity.ts';
import { finishSignIn } from '../accounts/finish-sign-in.ts';
import { requestAccountDeletion } from '../accounts/request-account-deletion.ts';
import { signIn } from '../accounts/sign-in.ts';
import { signUp } from '../accounts/sign-up.ts';
import { verifyEmail } from '../accounts/verify-email.ts';
import { listDueDocuments } from '../legal/list-due-documents.ts';
import { beginTotpEnrolment } from '../second-factor/begin-totp-enrolment.ts';
import { confirmTotpEnrolment } from '../second-factor/confirm-totp-enrolment.ts';
import { createServiceContext, systemContext } from '../service-context.ts';
import { findSession } from '../sessions/find-session.ts';
import { sendAddressCode, useAddressCode } from './address-code.ts';
import { linkProvider } from './link-provider.ts';
import { listLinkedProviders } from './list-linked-providers.ts';
import { signInWithProvider } from './sign-in-with-provider.ts';
import { unlinkProvider } from './unlink-provider.ts';

const db = () => database();
const code = (expected: string) => expect.objectContaining({ code: expected });

function profileOf(email: string | null, changes: Partial<ProviderProfile> = {}): ProviderProfile {
  const subject = createId('request');
  return {
    provider: 'google',
    subject,
    email,
    isEmailVerified: email !== null,
    displayName: 'Ada',
    ...changes,
  };
}

/** Signs in; null where a code is mailed first. */
async function enter(profile: ProviderProfile, ctx = visitorContext()) {
  const admission = await signInWithProvider({ ctx, input: { profile, userAgent: TEST_USER_AGENT } });
  if (admission?.kind === 'second_factor') throw new Error('asked for a second factor');
  return admission;
}

async function enterFor(profile: ProviderProfile) {
  const signedIn = await enter(profile);
  if (signedIn === null) throw new Error('not let in');
  return { ...signedIn, ctx: contextOf(signedIn) };
}

function contextOf(
  { userId, sessionId }: { userId: UserId; sessionId: SessionId },
  authenticatedAt = new Date(),
) {
  const addressHash = createId('request');
  const actor: UserActor = {
    kind: 'user',
    role: 'member',
    amr: ['fed'],
    plan: 'free',
    userId,
    sessionId,
    authenticatedAt,
    addressHash,
  };
  return createServiceContext(actor, createId('request'));
}

const actionsOf = async (userId: string) =>
  (await db().auditEvent.findMany({ where: { subjectUserId: userId }, orderBy: { seq: 'asc' } })).map(
    ({ action }) => action,
  );
const linksOf = (userId: string) => db().linkedProvider.findMany({ where: { userId } });
const unlink = (ctx: ReturnType<typeof contextOf>, provider: SignInProvider) =>
  unlinkProvider({ ctx, provider });

describe('signing up with a provider', () => {
  it('makes an account of a confirmed address, agrees to the documents, and finds it again', async () => {
    const { email } = newCredentials();
    const profile = profileOf(email);
    const { userId, sessionId, ctx } = await enterFor(profile);
    expect(await findSession({ ctx: systemContext(), id: sessionId })).toMatchObject({ userId });
    expect(await listDueDocuments({ ctx })).toEqual([]);
    expect(await actionsOf(userId)).toEqual(['account_created', 'provider_linked', 'signed_in']);
    const user = await db().user.findUniqueOrThrow({ where: { id: userId } });
    expect(user).toMatchObject({ email, displayName: 'Ada', passwordHash: null });
    expect(user.emailVerifiedAt).not.toBeNull();
    // The provider's id decides from then on; an address may change there.
    const again = await enter({ ...profile, email: newCredentials().email, isEmailVerified: false });
    expect(again?.userId).toBe(userId);
  });

  it('makes one account of two tabs at once', async () => {
    const profile = profileOf(newCredentials().email);
    const all = await Promise.all([1, 2, 3, 4].map(() => enter(profile)));
    expect(new Set(all.map((one) => one?.userId)).size).toBe(1);
    expect(await db().user.count({ where: { email: profile.email } })).toBe(1);
  });

  it('does nothing for an address that nobody answers for', async () => {
    const { email } = newCredentials();
    expect(await enter(profileOf(email, { isEmailVerified: false }))).toBeNull();
    expect(await enter(profileOf(null))).toBeNull();
    expect(await db().user.count({ where: { email } })).toBe(0);
  });

  it('hands over what the browser cooked before', async () => {
    const ctx = visitorContext();
    await db().visitor.create({ data: { id: ctx.actor.visitorId } });
    await db().recipe.create({
      data: {
        id: createId('recipe'),
        title: 'Soup',
        source: 'composer',
        model: 'x',
        visitorId: ctx.actor.visitorId,
      },
    });
    const signedIn = await enter(profileOf(newCredentials().email), ctx);
    expect(await db().recipe.count({ where: { userId: signedIn?.userId ?? '' } })).toBe(1);
  });
});

describe('an address that has an account', () => {
  it('opens it when both sides confirmed it, and its owner hears of that', async () => {
    const credentials = await createAccount();
    const signedIn = await enterFor(profileOf(credentials.email));
    const own = await signIn({
      ctx: visitorContext(),
      input: { ...credentials, userAgent: TEST_USER_AGENT },
    });
    expect(own).toMatchObject({ kind: 'signed_in', userId: signedIn.userId });
    expect((await latestMail(credentials.email))?.subject).toBe('Google now opens your account');
  });

  it('stays shut when the provider does not answer for the address', async () => {
    const credentials = await createAccount();
    expect(await enter(profileOf(credentials.email, { isEmailVerified: false }))).toBeNull();
    const user = await db().user.findUniqueOrThrow({ where: { email: credentials.email } });
    expect(await linksOf(user.id)).toEqual([]);
  });

  it('voids a password that somebody set who never showed that the address is theirs', async () => {
    const squatter = newCredentials();
    await signUp({ ctx: visitorContext(), input: squatter });
    const oldLink = await mailedToken(squatter.email);
    const { userId, ctx } = await enterFor(profileOf(squatter.email));
    const attempt = signIn({ ctx: visitorContext(), input: { ...squatter, userAgent: TEST_USER_AGENT } });
    await expect(attempt).rejects.toEqual(code('wrong_credentials'));
    await expect(verifyEmail({ ctx: visitorContext(), token: oldLink })).rejects.toEqual(
      code('link_expired'),
    );
    expect(await listLinkedProviders({ ctx })).toMatchObject({
      hasPassword: false,
      providers: [{ provider: 'google' }],
    });
    expect(await db().user.count({ where: { email: squatter.email } })).toBe(1);
    expect(await actionsOf(userId)).toContain('email_verified');
    // Signing up again with the form now only tells the mailbox.
    await signUp({ ctx: visitorContext(), input: squatter });
    expect((await db().user.findUniqueOrThrow({ where: { id: userId } })).passwordHash).toBeNull();
  });

  it('is not opened by a second account of the same provider', async () => {
    const { email } = newCredentials();
    await enterFor(profileOf(email));
    await expect(enter(profileOf(email))).rejects.toEqual(code('provider_already_linked'));
  });
});

describe('connecting', () => {
  const link = (ctx: ReturnType<typeof contextOf>, profile: ProviderProfile, linkTo?: SessionId) =>
    linkProvider({ ctx, input: { profile, linkTo: linkTo ?? (ctx.actor as UserActor).sessionId } });

  it('adds a way in, tells the mailbox, and does nothing the second time', async () => {
    const credentials = await createAccount();
    const ctx = contextOf(await signInDevice(credentials));
    const profile = profileOf('elsewhere@gmail.com', { provider: 'apple' });
    await link(ctx, profile);
    await link(ctx, profile);
    expect(await listLinkedProviders({ ctx })).toMatchObject({
      hasPassword: true,
      providers: [{ provider: 'apple', email: 'elsewhere@gmail.com' }],
    });
    expect((await latestMail(credentials.email))?.subject).toBe('Apple now opens your account');
    expect((await enter(profile))?.userId).toBe((ctx.actor as UserActor).userId);
  });

  it('refuses an account of the provider that belongs to another person here', async () => {
    const profile = profileOf(newCredentials().email);
    const other = await enterFor(profile);
    const ctx = contextOf(await signInDevice(await createAccount()));
    await expect(link(ctx, profile)).rejects.toEqual(code('provider_taken'));
    expect((await enter(profile))?.userId).toBe(other.userId);
  });

  it('refuses a second account of one provider, another session, and nobody', async () => {
    const signedIn = await enterFor(profileOf(newCredentials().email));
    await expect(link(signedIn.ctx, profileOf(null))).rejects.toEqual(code('provider_already_linked'));
    const another = await enterFor(profileOf(newCredentials().email));
    await expect(
      link(signedIn.ctx, profileOf(null, { provider: 'apple' }), another.sessionId),
    ).rejects.toEqual(code('unauthenticated'));
    await expect(
      linkProvider({
        ctx: visitorContext(),
        input: { profile: profileOf(null), linkTo: signedIn.sessionId },
      }),
    ).rejects.toEqual(code('unauthenticated'));
  });
});

describe('disconnecting', () => {
  it('takes the way in, ends other devices that came by it, and tells the mailbox', async () => {
    const credentials = await createAccount();
    const profile = profileOf(credentials.email);
    const elsewhere = await enterFor(profile);
    const own = await signInDevice(credentials);
    await unlink(contextOf(own), 'google');
    expect(await findSession({ ctx: systemContext(), id: elsewhere.sessionId })).toBeNull();
    expect(await findSession({ ctx: systemContext(), id: own.sessionId })).not.toBeNull();
    expect((await latestMail(credentials.email))?.subject).toBe('Google no longer opens your account');
    expect(await actionsOf(own.userId)).toContain('provider_unlinked');
    await expect(unlink(contextOf(own), 'google')).rejects.toEqual(code('not_found'));
  });

  it('refuses to take the last way in, also when two are taken at once', async () => {
    const { email } = newCredentials();
    const { ctx, userId } = await enterFor(profileOf(email));
    await expect(unlink(ctx, 'google')).rejects.toEqual(code('last_way_in'));
    await linkProvider({
      ctx,
      input: {
        profile: profileOf(email, { provider: 'apple' }),
        linkTo: (ctx.actor as UserActor).sessionId,
      },
    });
    const both = await Promise.allSettled([unlink(ctx, 'google'), unlink(ctx, 'apple')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await linksOf(userId)).toHaveLength(1);
  });

  it('takes it where a passkey opens the account, too', async () => {
    const { ctx, userId } = await enterFor(profileOf(newCredentials().email));
    await db().passkey.create({
      data: {
        ...{
          id: createId('passkey'),
          userId,
          credentialId: userId,
          publicKey: new Uint8Array([1]),
          transports: [],
        },
        ...{ counter: 0n, name: 'Phone', isSyncedKind: false, isBackedUp: false },
      },
    });
    await unlink(ctx, 'google');
    expect(await linksOf(userId)).toEqual([]);
  });

  it('wants a recent sign-in', async () => {
    const signedIn = await enterFor(profileOf(newCredentials().email));
    const stale = contextOf(signedIn, new Date(Date.now() - 16 * 60_000));
    await expect(unlink(stale, 'google')).rejects.toEqual(code('recent_sign_in_required'));
  });
});

describe('an account with an authenticator app', () => {
  it('is halfway open by a provider, and whole with the code', async () => {
    const credentials = await createAccount();
    const ctx = contextOf(await signInDevice(credentials));
    const { secret } = await beginTotpEnrolment({ ctx });
    const now = new Date();
    await confirmTotpEnrolment({ ctx, input: { code: totpCode(secret, totpStep(now)) }, now });
    const admission = await signInWithProvider({
      ctx: visitorContext(),
      input: { profile: profileOf(credentials.email), userAgent: TEST_USER_AGENT },
    });
    if (admission?.kind !== 'second_factor') throw new Error('not asked for the second factor');
    const later = new Date(now.getTime() + 30_000);
    const typed = totpCode(secret, totpStep(later));
    const input = { pending: admission.pending, code: typed, userAgent: TEST_USER_AGENT };
    const { sessionId } = await finishSignIn({ ctx: visitorContext(), input, now: later });
    const session = await db().session.findUniqueOrThrow({ where: { id: sessionId } });
    expect(session).toMatchObject({ method: 'google', amr: ['fed', 'otp'] });
  });
});

describe('an account without a password', () => {
  it('cannot confirm with one, so that a recent sign-in does not renew itself', async () => {
    const { ctx } = await enterFor(profileOf(newCredentials().email));
    await expect(confirmIdentity({ ctx, input: { currentPassword: 'anything' } })).rejects.toEqual(
      code('invalid_request'),
    );
  });

  it('can be deleted after a recent sign-in', async () => {
    const signedIn = await enterFor(profileOf(newCredentials().email));
    const stale = contextOf(signedIn, new Date(Date.now() - 16 * 60_000));
    await expect(requestAccountDeletion({ ctx: stale, input: {} })).rejects.toEqual(
      code('recent_sign_in_required'),
    );
    await requestAccountDeletion({ ctx: signedIn.ctx, input: {} });
    const user = await db().user.findUniqueOrThrow({ where: { id: signedIn.userId } });
    expect(user.deletionRequestedAt).not.toBeNull();
  });

  it('does not spare one with a password from typing it', async () => {
    const own = contextOf(await signInDevice(await createAccount()));
    await expect(requestAccountDeletion({ ctx: own, input: {} })).rejects.toEqual(code('invalid_request'));
  });
});

describe('the code in a mail', () => {
  const send = (email: string, previous: Parameters<typeof sendAddressCode>[0]['input']['previous'] = null) =>
    sendAddressCode({ ctx: systemContext(), input: { email, previous } });
  const mailedCode = async (email: string) =>
    /^(\d{3}) (\d{3})$/m
      .exec((await latestMail(email))?.text ?? '')
      ?.slice(1)
      .join('') ?? '';
  const wrong = (right: string) => String((Number(right) + 1) % 1_000_000).padStart(6, '0');
  const use = (input: Parameters<typeof useAddressCode>[0]['input']) =>
    useAddressCode({ ctx: systemContext(), input });

  it('is good once, for its address only, and the mail is the same with and without an account', async () => {
    const { email } = newCredentials();
    const id = await send(email);
    const mailed = await mailedCode(email);
    expect(await use({ id, email, code: wrong(mailed) })).toBe(false);
    expect(await use({ id, email: newCredentials().email, code: mailed })).toBe(false);
    expect(await use({ id, email, code: mailed })).toBe(true);
    await expect(use({ id, email, code: mailed })).rejects.toEqual(code('gone'));
    const known = await createAccount();
    await send(known.email);
    const texts = await Promise.all([email, known.email].map(async (one) => (await latestMail(one))?.text));
    expect(texts[0]?.replace(/\d{3} \d{3}/, '')).toBe(texts[1]?.replace(/\d{3} \d{3}/, ''));
  });

  it('does not hold after five wrong ones, also when they come at once', async () => {
    const { email } = newCredentials();
    const id = await send(email);
    const mailed = await mailedCode(email);
    const tries = await Promise.allSettled(
      Array.from({ length: 12 }, () => use({ id, email, code: wrong(mailed) })),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    await expect(use({ id, email, code: mailed })).rejects.toEqual(code('gone'));
  });

  it('does not hold after ten minutes, nor once another was mailed', async () => {
    const { email } = newCredentials();
    const first = await send(email);
    const old = await mailedCode(email);
    const second = await send(email, first);
    await expect(use({ id: first, email, code: old })).rejects.toEqual(code('gone'));
    await db().addressCode.update({ where: { id: second }, data: { expiresAt: new Date(Date.now() - 1) } });
    await expect(use({ id: second, email, code: await mailedCode(email) })).rejects.toEqual(code('gone'));
  });

  it('is mailed three times for one sign-in, and five times an hour to one mailbox', async () => {
    const { email } = newCredentials();
    const third = await send(email, await send(email, await send(email)));
    await expect(send(email, third)).rejects.toEqual(code('rate_limited'));
    await send(email);
    await send(email);
    await expect(send(email)).rejects.toEqual(code('rate_limited'));
  });
});
