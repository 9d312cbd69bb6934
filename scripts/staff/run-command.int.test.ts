import type { UserId } from '@chef/contracts/ids';
import { describe, expect, it } from 'vitest';
import { database } from '../../lib/db/client.ts';
import { signUp } from '../../lib/services/accounts/sign-up.ts';
import { systemContext } from '../../lib/services/service-context.ts';
import { findSession } from '../../lib/services/sessions/find-session.ts';
import { createAccount, newCredentials, signInDevice, visitorContext } from '../../lib/testing/accounts.ts';
import { createTestOrganization } from '../../lib/testing/organizations.ts';
import { runStaffCommand, USAGE } from './run-command.ts';

const run = (...words: string[]) => runStaffCommand(systemContext(), words);

describe('npm run staff', () => {
  it('gives a role, lists it, takes it away, and each shows in the audit log', async () => {
    const credentials = await createAccount();
    const { email } = credentials;
    const { sessionId, userId } = await signInDevice(credentials);
    const roleNow = async () => (await findSession({ ctx: systemContext(), id: sessionId }))?.role;
    expect(await roleNow()).toBe('member');
    expect(await run('grant', email.toUpperCase(), 'support')).toMatchObject({ exitCode: 0 });
    expect(await roleNow()).toBe('support');
    expect(await run('list')).toEqual({ text: `support\t${email}`, exitCode: 0 });
    expect(await run('grant', email, 'admin')).toEqual({
      text: `${email} is admin now; it was support.`,
      exitCode: 0,
    });
    expect(await run('revoke', email)).toMatchObject({ exitCode: 0 });
    expect(await roleNow()).toBe('member');
    expect(await run('list')).toEqual({ text: 'Nobody has a staff role.', exitCode: 0 });
    const events = await database().auditEvent.findMany({
      where: { subjectUserId: userId, actor: 'system' },
      orderBy: { seq: 'asc' },
    });
    expect(events.map(({ action, data }) => [action, data])).toEqual([
      ['staff_role_granted', { role: 'support', before: 'member' }],
      ['staff_role_granted', { role: 'admin', before: 'support' }],
      ['staff_role_revoked', { role: 'member', before: 'admin' }],
    ]);
  });

  it('refuses an address that nobody has confirmed, and words it does not know', async () => {
    const credentials = newCredentials();
    await signUp({ ctx: visitorContext(), input: credentials });
    for (const email of [credentials.email, 'nobody@example.com']) {
      expect(await run('grant', email, 'admin')).toEqual({
        text: 'No account has confirmed this address.',
        exitCode: 1,
      });
    }
    for (const words of [
      [],
      ['grant'],
      ['grant', 'a@example.com'],
      ['grant', 'a@example.com', 'owner'],
      ['fire', 'a@example.com'],
      ['list', 'x'],
    ]) {
      expect(await run(...words)).toEqual({ text: USAGE, exitCode: 2 });
    }
  });

  it('signs a person out everywhere, or everybody', async () => {
    const [ada, bo] = [await createAccount(), await createAccount()];
    const [first, second, other] = [await signInDevice(ada), await signInDevice(ada), await signInDevice(bo)];
    const holds = async (id: typeof first.sessionId) =>
      (await findSession({ ctx: systemContext(), id })) !== null;
    expect(await run('sign-out', ada.email)).toEqual({ text: '2 sessions are ended.', exitCode: 0 });
    expect([await holds(first.sessionId), await holds(second.sessionId)]).toEqual([false, false]);
    expect(await holds(other.sessionId)).toBe(true);
    expect(await run('sign-out', '--everybody')).toMatchObject({ exitCode: 0 });
    expect(await holds(other.sessionId)).toBe(false);
    expect(await run('sign-out', 'nobody@example.com')).toMatchObject({ exitCode: 1 });
  });

  it('lists the organisations of an address and gives one a plan, which the audit log keeps', async () => {
    const { email } = await createAccount();
    const { id: userId } = await database().user.findUniqueOrThrow({ where: { email } });
    expect(await run('organizations', email)).toEqual({
      text: 'This address is of no organisation.',
      exitCode: 0,
    });
    const id = await createTestOrganization([{ userId: userId as UserId, role: 'owner' }], { name: 'Mensa' });
    expect(await run('plan', id, 'enterprise')).toEqual({
      text: 'Mensa is on enterprise now; it was on free.',
      exitCode: 0,
    });
    expect(await run('organizations', email.toUpperCase())).toEqual({
      text: `${id}\tenterprise\t1\tMensa`,
      exitCode: 0,
    });
    const event = await database().auditEvent.findFirstOrThrow({
      where: { action: 'organization_plan_set' },
    });
    expect(event).toMatchObject({
      actor: 'system',
      data: { organization: id, plan: 'enterprise', before: 'free' },
    });
    expect(await run('plan', 'org_none', 'free')).toEqual({
      text: 'No organisation has this id.',
      exitCode: 1,
    });
    for (const words of [
      ['plan', id],
      ['plan', id, 'visitor'],
      ['plan', id, 'gold'],
      ['plan', id, 'free', 'x'],
      ['organizations'],
    ]) {
      expect(await run(...words)).toEqual({ text: USAGE, exitCode: 2 });
    }
  });

  it('is refused by the database for a role that nobody knows', async () => {
    const { email } = await createAccount();
    await expect(database().user.update({ where: { email }, data: { staffRole: 'owner' } })).rejects.toThrow(
      /users_staff_role_check/,
    );
  });
});
