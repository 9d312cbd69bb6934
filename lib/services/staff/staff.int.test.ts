import { createId } from '@chef/contracts/create-id';
import type { UserId } from '@chef/contracts/ids';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor, UserActor } from '../../auth/actor.ts';
import { RECENT_MINUTES, type Role, STAFF_MINUTES } from '../../auth/policy.ts';
import { database } from '../../db/client.ts';
import { inTransaction } from '../../db/in-transaction.ts';
import { createAccount, latestMail, signInDevice } from '../../testing/accounts.ts';
import { plantPerson } from '../../testing/plant-person.ts';
import { createTestActor } from '../../testing/policy-actors.ts';
import { listOwnActivity } from '../audit/list-own-activity.ts';
import { queueMail } from '../mail/queue-mail.ts';
import { createServiceContext, systemContext } from '../service-context.ts';
import { findSession } from '../sessions/find-session.ts';
import { changeStaffRole } from './change-staff-role.ts';
import { checkAuditLog } from './check-audit-log.ts';
import { endPersonSessions } from './end-person-sessions.ts';
import { enterStaffPages } from './enter-staff-pages.ts';
import { listStaff } from './list-staff.ts';
import { lookUpPerson } from './look-up-person.ts';
import { readAuditLog } from './read-audit-log.ts';
import { readPerson } from './read-person.ts';
import { setStaffRole } from './set-staff-role.ts';

const REASON = 'The person asked for it by telephone';
const NO_FILTER = { action: null, from: null, to: null, before: null };

/** Somebody of a role, who has shown some ways of signing in, some minutes ago. */
async function somebody(role: Role, amr: readonly string[] = ['pwd', 'otp'], minutesAgo = 0) {
  const actor = await createTestActor({ name: role, role, plan: 'free', standing: null });
  const ctx = await actor.context();
  const asked = ctx.actor as UserActor;
  const authenticatedAt = new Date(Date.now() - minutesAgo * 60_000);
  return createServiceContext<Actor & UserActor>({ ...asked, amr, authenticatedAt }, ctx.requestId);
}
type Somebody = Awaited<ReturnType<typeof somebody>>;

const code = (name: string) => expect.objectContaining({ code: name });
const at = (pointer: string, name: string) =>
  expect.objectContaining({ errors: [expect.objectContaining({ pointer, code: name })] });
const emailOf = async ({ actor }: Somebody) =>
  (await database().user.findUniqueOrThrow({ where: { id: actor.userId } })).email ?? '';
const lookUp = (ctx: Somebody, who: string) => lookUpPerson({ ctx, input: { who, reason: REASON } });

/** The same request as a person makes it who signed in. */
const asPerson = (
  { actor, requestId }: Somebody,
  { userId, sessionId }: Awaited<ReturnType<typeof signInDevice>>,
) => createServiceContext({ ...actor, userId, sessionId, role: 'member' as const }, requestId);

/** Lets half an hour pass since somebody was looked up: the log itself takes no change. */
async function ageLookUps(): Promise<void> {
  const db = database();
  await db.$transaction([
    db.$executeRaw`alter table audit_events disable trigger audit_events_append_only`,
    db.$executeRaw`update audit_events set at = at - interval '31 minutes' where action = 'looked_up_by_staff'`,
    db.$executeRaw`alter table audit_events enable trigger audit_events_append_only`,
  ]);
}

let credentials: { email: string; password: string };
let person: Awaited<ReturnType<typeof signInDevice>>;
beforeAll(async () => {
  credentials = await createAccount();
  person = await signInDevice(credentials);
});

describe('what staff may do', () => {
  const attempts = (ctx: Somebody) => [
    () => enterStaffPages({ ctx }),
    () => lookUp(ctx, credentials.email),
    () => readPerson({ ctx, id: person.userId }),
    () => endPersonSessions({ ctx, id: person.userId }),
    () => listStaff({ ctx }),
    () => changeStaffRole({ ctx, input: { email: credentials.email, role: 'admin' } }),
    () => readAuditLog({ ctx, input: NO_FILTER }),
    () => checkAuditLog({ ctx }),
  ];

  it('is nothing without a second factor, nothing long after it, and nothing at all for others', async () => {
    const written = () => database().auditEvent.count({ where: { action: { not: 'signed_in' } } });
    const before = await written();
    for (const [who, refused] of [
      [await somebody('admin', ['pwd']), 'second_factor_missing'],
      [await somebody('admin', ['pwd', 'fed']), 'second_factor_missing'],
      [await somebody('admin', ['pwd', 'otp'], STAFF_MINUTES + 1), 'recent_sign_in_required'],
      [await somebody('member'), 'not_found'],
    ] as const) {
      for (const attempt of attempts(who)) await expect(attempt()).rejects.toEqual(code(refused));
    }
    expect(await written()).toBe(before);
    expect(await findSession({ ctx: systemContext(), id: person.sessionId })).not.toBeNull();
  });

  it('asks again who it is before anything is changed', async () => {
    const ctx = await somebody('admin', ['hwk'], RECENT_MINUTES + 1);
    await lookUp(ctx, credentials.email);
    await expect(endPersonSessions({ ctx, id: person.userId })).rejects.toEqual(
      code('recent_sign_in_required'),
    );
    await expect(
      changeStaffRole({ ctx, input: { email: credentials.email, role: 'support' } }),
    ).rejects.toEqual(code('recent_sign_in_required'));
    expect(await findSession({ ctx: systemContext(), id: person.sessionId })).not.toBeNull();
  });

  it('support opens an account by its exact address or id, with a reason; its person sees that', async () => {
    const ctx = await somebody('support');
    expect(await enterStaffPages({ ctx })).toEqual({ role: 'support' });
    const { userId: id } = person;
    await expect(readPerson({ ctx, id })).rejects.toEqual(code('look_up_required'));
    await expect(endPersonSessions({ ctx, id })).rejects.toEqual(code('look_up_required'));
    for (const who of [credentials.email.slice(1), `${credentials.email}x`, '%', id.slice(0, -1)]) {
      await expect(lookUp(ctx, who)).rejects.toEqual(at('/who', 'no_account'));
    }
    expect(await lookUp(ctx, credentials.email)).toEqual({ id });
    expect(await lookUp(ctx, id)).toEqual({ id });
    const events = await database().auditEvent.findMany({
      where: { action: 'looked_up_by_staff', actor: `user:${ctx.actor.userId}` },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ subjectUserId }) => subjectUserId)).toEqual([null, null, null, null, id, id]);
    expect(events.map(({ data }) => data)).toEqual(events.map(() => ({ reason: REASON })));
    const own = asPerson(ctx, person);
    const { events: seen } = await listOwnActivity({ ctx: own });
    expect(seen.filter(({ action }) => action === 'looked_up_by_staff').length).toBeGreaterThanOrEqual(2);
  });

  it('a look-up opens the account to whoever made it, for half an hour', async () => {
    const [ctx, other] = [await somebody('support'), await somebody('admin')];
    const { userId: id } = person;
    await lookUp(ctx, id);
    expect(await readPerson({ ctx, id })).toMatchObject({ id, isEmailVerified: true, role: 'member' });
    await expect(readPerson({ ctx: other, id })).rejects.toEqual(code('look_up_required'));
    await ageLookUps();
    await expect(readPerson({ ctx, id })).rejects.toEqual(code('look_up_required'));
    await expect(endPersonSessions({ ctx, id })).rejects.toEqual(code('look_up_required'));
  });

  it('tells how the account stands and what happened to it, and nothing of what its person eats', async () => {
    const ctx = await somebody('support');
    const { userId: id, sessionId } = await signInDevice(await createAccount());
    const mark = `mark-${createId('request')}`;
    await plantPerson(id as UserId, mark);
    await lookUp(ctx, id);
    const state = await readPerson({ ctx, id });
    expect(state.sessions.map((session) => session.id)).toContain(sessionId);
    expect(state.events[0]).toMatchObject({
      action: 'looked_up_by_staff',
      actor: `user:${ctx.actor.userId}`,
    });
    expect(Object.keys(state).sort()).toEqual(
      [
        ...['createdAt', 'deletionAt', 'email', 'events', 'hasAuthenticatorApp', 'hasPassword', 'id'],
        ...['isEmailVerified', 'passkeys', 'plan', 'providers', 'role', 'sessions'],
      ].sort(),
    );
    const told = JSON.stringify(state, (_, value) => (typeof value === 'bigint' ? String(value) : value));
    expect(told).not.toMatch(/argon2|allerg|diet|peanut|recipe/i);
  });

  it('support signs a person out everywhere, at once; the person sees it', async () => {
    const ctx = await somebody('support');
    const { userId: id } = person;
    await lookUp(ctx, id);
    const { revoked } = await endPersonSessions({ ctx, id });
    expect(revoked).toBeGreaterThanOrEqual(1);
    expect(await findSession({ ctx: systemContext(), id: person.sessionId })).toBeNull();
    const mail = await latestMail(credentials.email);
    expect(mail).toMatchObject({ userId: id, subject: 'Our support signed out every device' });
    expect(mail?.text).toContain('/account/security');
    const again = await signInDevice(credentials);
    const own = asPerson(ctx, again);
    const { events } = await listOwnActivity({ ctx: own });
    expect(events.map(({ action }) => action)).toContain('sessions_ended_by_staff');
  });

  it('only an admin signs out somebody who is staff', async () => {
    const [support, admin, colleague] = await Promise.all([
      somebody('support'),
      somebody('admin'),
      somebody('admin'),
    ]);
    const { userId: id, sessionId } = colleague.actor;
    for (const ctx of [support, admin]) await lookUp(ctx, id);
    await expect(endPersonSessions({ ctx: support, id })).rejects.toEqual(code('forbidden'));
    expect(await findSession({ ctx: systemContext(), id: sessionId })).not.toBeNull();
    expect(await endPersonSessions({ ctx: admin, id })).toEqual({ revoked: 1 });
    expect(await findSession({ ctx: systemContext(), id: sessionId })).toBeNull();
  });
});

it('staff write to the account that they looked up and to its own address, and nobody else writes to others', async () => {
  const [support, member, admin] = [
    await somebody('support'),
    await somebody('member'),
    await somebody('admin'),
  ];
  const account = await createAccount();
  const { userId } = await signInDevice(account);
  const address = account.email;
  const write = ({ db }: Somebody, recipient: string) =>
    inTransaction(db, (tx) =>
      queueMail(tx, { userId, recipient, kind: 'signed_out_by_staff', link: { path: '/account' } }),
    );
  for (const ctx of [support, member])
    await expect(write(ctx, address)).rejects.toThrow(/row-level security/);
  await lookUp(support, userId);
  await write(support, address);
  await write(admin, address);
  for (const ctx of [support, admin])
    await expect(write(ctx, `x${address}`)).rejects.toThrow(/row-level security/);
});

describe('what only admins may do', () => {
  it('does not exist for support', async () => {
    const ctx = await somebody('support');
    for (const attempt of [
      () => listStaff({ ctx }),
      () => changeStaffRole({ ctx, input: { email: credentials.email, role: 'admin' } }),
      () => readAuditLog({ ctx, input: NO_FILTER }),
      () => checkAuditLog({ ctx }),
    ]) {
      await expect(attempt()).rejects.toEqual(code('not_found'));
    }
  });

  it('is to see the staff, and to give roles and take them', async () => {
    const ctx = await somebody('admin');
    const { email } = await createAccount();
    const give = (role: Role, to = email) => changeStaffRole({ ctx, input: { email: to, role } });
    const mails = () => database().outboxMail.count({ where: { recipient: email } });
    const before = await mails();
    expect(await give('support')).toEqual({ before: 'member' });
    expect((await latestMail(email))?.text).toContain('You are support staff of Chef-Genius now');
    expect(await listStaff({ ctx })).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ email, role: 'support', isOneself: false }),
        expect.objectContaining({ id: ctx.actor.userId, role: 'admin', isOneself: true }),
      ]),
    );
    expect(await give('admin')).toEqual({ before: 'support' });
    expect(await give('member')).toEqual({ before: 'admin' });
    expect((await latestMail(email))?.text).toContain('You are not staff of Chef-Genius any more');
    expect(await give('member')).toEqual({ before: 'member' });
    expect(await mails()).toBe(before + 3);
    const { id } = await database().user.findUniqueOrThrow({ where: { email } });
    const events = await database().auditEvent.findMany({
      where: { subjectUserId: id, actor: `user:${ctx.actor.userId}` },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ action, data }) => [action, data])).toEqual([
      ['staff_role_granted', { role: 'support', before: 'member' }],
      ['staff_role_granted', { role: 'admin', before: 'support' }],
      ['staff_role_revoked', { role: 'member', before: 'admin' }],
    ]);
    for (const role of ['member', 'support'] as const) {
      await expect(give(role, await emailOf(ctx))).rejects.toEqual(at('/email', 'own_role'));
    }
    await expect(give('support', 'nobody@example.com')).rejects.toEqual(at('/email', 'no_confirmed_account'));
    await database().user.update({ where: { email }, data: { emailVerifiedAt: null } });
    await expect(give('support')).rejects.toEqual(at('/email', 'no_confirmed_account'));
  });

  it('leaves one admin when two take each other’s role at the same moment', async () => {
    for (const { email, role } of await listStaff({ ctx: await somebody('admin') })) {
      if (role === 'admin') await setStaffRole({ ctx: systemContext(), input: { email, role: 'member' } });
    }
    const [ada, bo] = [await somebody('admin'), await somebody('admin')];
    const [adaAt, boAt] = [await emailOf(ada), await emailOf(bo)];
    const take = (ctx: Somebody, email: string) =>
      changeStaffRole({ ctx, input: { email, role: 'member' } }).then(
        () => 'taken',
        () => 'refused',
      );
    const ended = await Promise.all([take(ada, boAt), take(bo, adaAt)]);
    expect(ended.sort()).toEqual(['refused', 'taken']);
    expect(await database().user.count({ where: { staffRole: 'admin' } })).toBe(1);
  });

  it('is to read the audit log by kind, day and page, and to check that it is whole', async () => {
    const ctx = await somebody('admin');
    for (let i = 0; i < 55; i++) await lookUp(ctx, 'nobody@example.com').catch(() => {});
    const today = new Date().toISOString().slice(0, 10);
    const filter = { ...NO_FILTER, action: 'looked_up_by_staff' as const, from: today, to: today };
    const first = await readAuditLog({ ctx, input: filter });
    expect(first.lines).toHaveLength(50);
    expect(first.lines[0]).toMatchObject({ actor: `user:${ctx.actor.userId}`, data: { reason: REASON } });
    const second = await readAuditLog({ ctx, input: { ...filter, before: first.before } });
    const seqs = [...first.lines, ...second.lines].map(({ seq }) => seq);
    expect(seqs).toEqual([...seqs].sort((a, b) => (a < b ? 1 : -1)));
    expect(new Set(seqs).size).toBe(seqs.length);
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await readAuditLog({ ctx, input: { ...filter, from: tomorrow, to: null } })).toEqual({
      lines: [],
      before: null,
    });
    const all = await database().auditEvent.count();
    const report = await checkAuditLog({ ctx });
    // An earlier test let time pass for look-ups; the first of those breaks the chain, and the check says where.
    const broken = await database().auditEvent.findFirst({
      where: { action: 'looked_up_by_staff' },
      orderBy: { seq: 'asc' },
    });
    expect(report.brokenAtSeq).toBe(broken?.seq);
    expect(report.events).toBeLessThan(all);
  });
});

describe('the database itself', () => {
  it('gives nothing of another person to whoever is not staff, whatever the app was talked into', async () => {
    const { userId: id } = person;
    const member = await somebody('member');
    const lookedUp = { action: 'looked_up_by_staff', subjectUserId: id, data: {} };
    await member.db.auditEvent.createMany({
      data: {
        ...lookedUp,
        ...{ at: new Date(), actor: `user:${member.actor.userId}`, previousHash: 'x', hash: 'x' },
      },
    });
    const { db } = member;
    expect(await db.$queryRaw`select staff_find_person(${credentials.email}) as id`).toEqual([{ id: null }]);
    expect(await db.$queryRaw`select * from staff_read_person(${id})`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_list_sessions(${id})`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_list_events(${id}, 10::integer)`).toEqual([]);
    expect(await db.$queryRaw`select staff_end_sessions(${id}) as n`).toEqual([{ n: 0 }]);
    expect(await db.$queryRaw`select * from staff_list()`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_set_role(${credentials.email}, 'admin')`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_read_audit(null, null, null, null, 10::integer)`).toEqual(
      [],
    );
    expect(await db.$queryRaw`select * from staff_walk_audit(0::bigint, 10::integer)`).toEqual([]);
  });

  it('gives support nothing that is for admins, and no row outside these functions', async () => {
    const { db } = await somebody('support');
    expect(await db.$queryRaw`select * from staff_list()`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_set_role(${credentials.email}, 'admin')`).toEqual([]);
    expect(await db.$queryRaw`select * from staff_read_audit(null, null, null, null, 10::integer)`).toEqual(
      [],
    );
    expect(await db.user.count({ where: { id: person.userId } })).toBe(0);
    expect(await db.session.count({ where: { userId: person.userId } })).toBe(0);
    for (const name of ['app_staff_role()', `staff_may_see('${person.userId}')`]) {
      await expect(db.$queryRawUnsafe(`select ${name}`)).rejects.toThrow(/permission denied/);
    }
  });

  it('lets the app run as its owner in these functions only', async () => {
    const functions = await database().$queryRaw<{ name: string }[]>`
      select p.proname::text as name from pg_proc p
      where p.pronamespace = 'public'::regnamespace and p.prosecdef
        and has_function_privilege('chef_app', p.oid, 'execute') order by 1`;
    expect(functions.map(({ name }) => name)).toEqual([
      // What policies of organisations ask about whoever asks, and what people of one know of each other.
      'app_address',
      'app_may_found',
      'app_organizations',
      'app_people_led',
      'audit_chain_head',
      'invitations_to_me',
      'organization_people',
      'staff_end_sessions',
      'staff_find_person',
      'staff_list',
      'staff_list_events',
      'staff_list_sessions',
      'staff_may_write_to',
      'staff_read_audit',
      'staff_read_person',
      'staff_set_role',
      'staff_walk_audit',
    ]);
  });
});
