import type { UserId } from '@chef/contracts/ids';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { createAccount, latestMail, signedInContext } from '../../testing/accounts.ts';
import { createTestInvitation, createTestOrganization, createTestUser } from '../../testing/organizations.ts';
import { whereIs } from '../../testing/where-is.ts';
import { deleteAccounts } from '../accounts/delete-accounts.ts';
import { exportAccount } from '../accounts/export-account.ts';
import { requestAccountDeletion } from '../accounts/request-account-deletion.ts';
import { chainOf, verifyAuditChain } from '../audit/verify-audit-chain.ts';
import { systemContext } from '../service-context.ts';
import { foreseeOrganizations } from './foresee-organizations.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000);

async function newPerson() {
  const credentials = await createAccount();
  const ctx = await signedInContext(credentials);
  return { ctx, credentials, userId: ctx.actor.userId, email: credentials.email };
}
const membersOf = async (organizationId: string) => {
  const rows = await database().organizationMembership.findMany({ where: { organizationId } });
  return new Map(rows.map(({ userId, role }) => [userId, role]));
};

/** Asks for the deletion of somebody and lets their time pass. */
async function leaveForGood({ ctx, credentials }: Awaited<ReturnType<typeof newPerson>>) {
  await requestAccountDeletion({ ctx, input: { currentPassword: credentials.password } });
  const asked = await latestMail(credentials.email);
  expect(await deleteAccounts({ ctx: systemContext(), now: inDays(15) })).toBe(1);
  return { asked: asked?.text ?? '', receipt: (await latestMail(credentials.email))?.text ?? '' };
}

describe('deleting the account of somebody in organisations', () => {
  it('passes on what they alone own, to the longest-standing admin, else to the longest-standing member', async () => {
    const [ada, bo, cy, dee] = [
      await newPerson(),
      await createTestUser(),
      await createTestUser(),
      await createTestUser(),
    ];
    const owner = { userId: ada.userId, role: 'owner' } as const;
    const as = ({ userId }: { userId: UserId }, role: 'owner' | 'admin' | 'member') => ({ userId, role });
    const led = await createTestOrganization([as(bo, 'member'), owner, as(cy, 'admin'), as(dee, 'admin')], {
      name: 'Led',
    });
    const flat = await createTestOrganization([owner, as(dee, 'member'), as(bo, 'member')], { name: 'Flat' });
    const shared = await createTestOrganization([owner, as(bo, 'owner')], { name: 'Shared' });
    const alone = await createTestOrganization([owner], { name: 'Alone' });
    const guest = await createTestOrganization([as(bo, 'owner'), as(ada, 'member')], { name: 'Guest' });
    await createTestInvitation(alone, 'somebody@example.com');
    await createTestInvitation(guest, ada.email);
    expect(await foreseeOrganizations(ada)).toEqual({ deleted: ['Alone'], handedOver: ['Flat', 'Led'] });
    const { asked, receipt } = await leaveForGood(ada);
    expect(asked).toContain('deleted with your account:\n- Alone\n');
    expect(asked).toContain('where there is no admin:\n- Flat\n- Led\n');
    expect(receipt).toContain('They are deleted too:\n- Alone\n');
    expect(receipt).toContain('belong to somebody else in them now:\n- Flat\n- Led\n');
    expect(await membersOf(led)).toEqual(
      new Map([
        [bo.userId, 'member'],
        [cy.userId, 'owner'],
        [dee.userId, 'admin'],
      ]),
    );
    expect(await membersOf(flat)).toEqual(
      new Map([
        [dee.userId, 'owner'],
        [bo.userId, 'member'],
      ]),
    );
    expect(await membersOf(shared)).toEqual(new Map([[bo.userId, 'owner']]));
    expect(await membersOf(guest)).toEqual(new Map([[bo.userId, 'owner']]));
    expect(await database().organization.count({ where: { id: alone } })).toBe(0);
    expect((await latestMail(cy.email))?.text).toContain('The only owner of the organisation “Led”');
    const event = await database().auditEvent.findFirst({
      where: { subjectUserId: cy.userId, action: 'organization_inherited' },
    });
    expect(event).toMatchObject({ actor: 'system', data: { organization: led, role: 'owner' } });
    // Who made an organisation that stays is forgotten, and an invitation for the address is gone.
    expect(await whereIs(ada.userId)).toEqual(['audit_events.actor', 'audit_events.subject_user_id']);
    expect(await whereIs(ada.email)).toEqual(['outbox_mails.recipient']);
    expect((await verifyAuditChain(chainOf(database()))).brokenAtSeq).toBeNull();
  });

  it('says nothing of organisations to whoever owns none alone', async () => {
    const bo = await newPerson();
    const { userId } = await createTestUser();
    await createTestOrganization([
      { userId, role: 'owner' },
      { userId: bo.userId, role: 'admin' },
    ]);
    const { asked, receipt } = await leaveForGood(bo);
    for (const text of [asked, receipt]) expect(text).not.toMatch(/organisation|\{/);
  });
});

it('what is kept about somebody and organisations is in their archive', async () => {
  const ada = await newPerson();
  const { userId, email } = await createTestUser();
  const own = await createTestOrganization(
    [
      { userId: ada.userId, role: 'owner' },
      { userId, role: 'member' },
    ],
    {
      name: 'Mensa',
    },
  );
  const { id } = await createTestInvitation(own, 'invited@example.com');
  await database().organizationInvitation.update({ where: { id }, data: { invitedBy: ada.userId } });
  const elsewhere = await createTestOrganization([{ userId, role: 'owner' }], { name: 'Elsewhere' });
  await createTestInvitation(elsewhere, ada.email, 'admin');
  const files = new Map<string, string>();
  for await (const { name, text } of exportAccount({ ctx: ada.ctx })) files.set(name, text);
  expect(JSON.parse(files.get('organizations.json') ?? '')).toEqual([
    expect.objectContaining({ id: own, name: 'Mensa', role: 'owner', joinedAt: expect.any(String) }),
  ]);
  expect(JSON.parse(files.get('invitations.json') ?? '')).toEqual([
    expect.objectContaining({ organization: 'Elsewhere', role: 'admin' }),
  ]);
  expect(files.get('invitations-sent.csv')).toContain('invited@example.com');
  expect([...files.values()].join('\n')).not.toContain(email);
});
