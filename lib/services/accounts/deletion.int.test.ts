import { createId } from '@chef/contracts/create-id';
import { describe, expect, it } from 'vitest';
import type { UserActor } from '../../auth/actor.ts';
import { database } from '../../db/client.ts';
import { createAccount, latestMail, signInDevice, visitorContext } from '../../testing/accounts.ts';
import { plantPerson } from '../../testing/plant-person.ts';
import { whereIs } from '../../testing/where-is.ts';
import { chainOf, verifyAuditChain } from '../audit/verify-audit-chain.ts';
import { createServiceContext, systemContext } from '../service-context.ts';
import { findSession } from '../sessions/find-session.ts';
import { cancelAccountDeletion } from './cancel-account-deletion.ts';
import { deleteAccounts } from './delete-accounts.ts';
import { exportAccount } from './export-account.ts';
import { requestAccountDeletion } from './request-account-deletion.ts';

const db = () => database();
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

async function signedIn(credentials: { email: string; password: string }) {
  const { sessionId, userId } = await signInDevice(credentials);
  const actor: UserActor = {
    kind: 'user',
    plan: 'free',
    role: 'member',
    userId,
    sessionId,
    authenticatedAt: new Date(),
    amr: ['pwd'],
    addressHash: createId('request'),
  };
  return { ctx: createServiceContext(actor, createId('request')), userId, sessionId };
}

describe('deleting an account', () => {
  it('waits two weeks, then leaves nothing of the person in any table', async () => {
    const credentials = await createAccount();
    const { ctx, userId } = await signedIn(credentials);
    const mark = `mark-${createId('request')}`;
    await plantPerson(userId, mark);
    expect((await whereIs(mark)).length).toBeGreaterThanOrEqual(14);
    await requestAccountDeletion({ ctx, input: { currentPassword: credentials.password } });
    expect(await deleteAccounts({ ctx: systemContext(), now: inDays(13.9) })).toBe(0);
    expect(await deleteAccounts({ ctx: systemContext(), now: inDays(14.1) })).toBe(1);
    expect(await whereIs(mark)).toEqual([]);
    // The receipt names the organisation that went with them, sealed until it is sent.
    expect((await latestMail(credentials.email))?.text).toContain(
      `You were alone in these organisations. They are deleted too:\n- ${mark}\n`,
    );
    // The audit log keeps an id that names nobody; the receipt is on its way to the mailbox.
    expect(await whereIs(userId)).toEqual(['audit_events.actor', 'audit_events.subject_user_id']);
    expect(await whereIs(credentials.email)).toEqual(['outbox_mails.recipient']);
    expect((await latestMail(credentials.email))?.subject).toBe('Your account is deleted');
    expect((await verifyAuditChain(chainOf(db()))).brokenAtSeq).toBeNull();
  });

  it('keeps a recipe that somebody else was served too, without the person', async () => {
    const credentials = await createAccount();
    const { ctx, userId } = await signedIn(credentials);
    const { recipeId } = await plantPerson(userId, 'Shared soup');
    const visitorId = createId('visitor');
    await db().visitor.create({ data: { id: visitorId } });
    await db().generation.create({
      data: {
        id: createId('generation'),
        visitorId,
        addressHash: 'x',
        canonicalHash: 'x',
        request: {},
        recipeId,
      },
    });
    await requestAccountDeletion({ ctx, input: { currentPassword: credentials.password } });
    await deleteAccounts({ ctx: systemContext(), now: inDays(15) });
    expect(await db().recipe.findUnique({ where: { id: recipeId } })).toMatchObject({ userId: null });
  });

  it('asks for the password, signs other devices out, and can be called off', async () => {
    const credentials = await createAccount();
    const other = await signedIn(credentials);
    const { ctx, sessionId } = await signedIn(credentials);
    await expect(requestAccountDeletion({ ctx, input: { currentPassword: 'wrong' } })).rejects.toMatchObject({
      errors: [{ pointer: '/currentPassword', code: 'wrong_password' }],
    });
    await requestAccountDeletion({ ctx, input: { currentPassword: credentials.password } });
    expect(await findSession({ ctx, id: other.sessionId })).toBeNull();
    expect(await findSession({ ctx, id: sessionId })).not.toBeNull();
    await cancelAccountDeletion({ ctx });
    expect(await deleteAccounts({ ctx: systemContext(), now: inDays(30) })).toBe(0);
  });
});

describe('deleting accounts', () => {
  it('spares whom changes their mind while it runs', async () => {
    const credentials = await createAccount();
    const { ctx, userId } = await signedIn(credentials);
    await requestAccountDeletion({ ctx, input: { currentPassword: credentials.password } });
    let running: Promise<number> | undefined;
    await db().$transaction(async (tx) => {
      await tx.user.update({ where: { id: userId }, data: { deletionRequestedAt: null } });
      running = deleteAccounts({ ctx: systemContext(), now: inDays(15) });
      // It has found the account by now, and waits for what is said of it.
      await expect
        .poll(() => db().$queryRaw`select 1 from pg_locks where not granted and locktype = 'transactionid'`)
        .not.toEqual([]);
    });
    expect(await running).toBe(0);
    expect(await db().user.count({ where: { id: userId } })).toBe(1);
  });

  it('goes on after one that cannot be deleted, and says so', async () => {
    const people = [await signedIn(await createAccount()), await signedIn(await createAccount())] as const;
    const [stuck, free] = people.map(({ userId }) => userId);
    for (const [index, { userId }] of people.entries()) {
      await db().user.update({ where: { id: userId }, data: { deletionRequestedAt: inDays(-20 + index) } });
    }
    await db().$executeRawUnsafe(`
      create function refuse_deletion() returns trigger language plpgsql as
      $$ begin if old.id = '${stuck}' then raise exception 'stuck'; end if; return old; end $$`);
    await db().$executeRaw`
      create trigger refuse_deletion before delete on users for each row execute function refuse_deletion()`;
    try {
      await expect(deleteAccounts({ ctx: systemContext() })).rejects.toThrow('1 accounts were not deleted');
    } finally {
      await db().$executeRaw`drop trigger refuse_deletion on users`;
      await db().$executeRaw`drop function refuse_deletion`;
    }
    expect(await db().user.count({ where: { id: { in: [String(stuck)] } } })).toBe(1);
    expect(await db().user.count({ where: { id: String(free) } })).toBe(0);
    expect(await deleteAccounts({ ctx: systemContext() })).toBe(1);
  });
});

describe('exporting an account', () => {
  it('holds everything of the person and nothing of others', async () => {
    const { ctx, userId } = await signedIn(await createAccount());
    const other = await signedIn(await createAccount());
    await plantPerson(userId, 'My own soup');
    await plantPerson(other.userId, 'Not my soup');
    const files = new Map<string, string>();
    for await (const { name, text } of exportAccount({ ctx })) files.set(name, text);
    const all = [...files.values()].join('\n');
    expect(all).toContain('My own soup');
    expect(all).not.toContain('Not my soup');
    expect(all).not.toContain('argon2');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining([
        'account.json',
        'devices.csv',
        'tokens/0001.csv',
        'authenticator-app.json',
        'recovery-codes.csv',
        'passkeys.csv',
        'activity/0001.json',
        'requests/0001.csv',
      ]),
    );
  });

  it('of a large account comes in parts of a hundred rows, each row once, and reads on only as it is taken', async () => {
    const { ctx, userId } = await signedIn(await createAccount());
    await db().$executeRaw`
      insert into generations (id, user_id, address_hash, canonical_hash, request, created_at)
      select 'gen_' || lpad(n::text, 22, '0'), ${userId}, 'x', 'x', '{}', now() from generate_series(1, 350) n`;
    await db().$executeRaw`
      insert into audit_events (at, action, actor, subject_user_id, data, previous_hash, hash)
      select now(), 'sign_in_failed', 'anonymous', ${userId}, jsonb_build_object('browser', 'B' || n), 'x', 'x'
      from generate_series(1, 250) n`;
    const parts = new Map<string, readonly { id?: string; data?: { browser?: string } }[]>();
    for await (const { name, text } of exportAccount({ ctx })) {
      if (/^(requests|activity)\/\d+\.json$/.test(name)) parts.set(name, JSON.parse(text));
    }
    const rowsOf = (folder: string) =>
      [...parts].flatMap(([name, rows]) => (name.startsWith(folder) ? rows : []));
    expect([...parts.values()].every(({ length }) => length > 0 && length <= 100)).toBe(true);
    expect(new Set(rowsOf('requests').map(({ id }) => id)).size).toBe(350);
    expect(rowsOf('requests')).toHaveLength(350);
    const browsers = rowsOf('activity').map(({ data }) => data?.browser ?? '');
    expect(browsers.filter((name) => /^B\d+$/.test(name))).toHaveLength(250);
    expect(new Set(browsers.filter((name) => /^B\d+$/.test(name))).size).toBe(250);

    const taken = exportAccount({ ctx });
    const first = await taken.next();
    expect(first.value?.name).toBe('account.json');
    // What is written after the first file was taken is in it: nothing is read ahead.
    await db().$executeRaw`
      insert into generations (id, user_id, address_hash, canonical_hash, request, created_at)
      values ('gen_9999999999999999999999', ${userId}, 'x', 'x', '{}', now())`;
    let rest = '';
    for await (const { text } of taken) rest += text;
    expect(rest).toContain('gen_9999999999999999999999');
  });

  it('is for people with an account', async () => {
    await expect(exportAccount({ ctx: visitorContext() }).next()).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});
