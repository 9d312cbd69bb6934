import type { InvitationId, OrganizationId, UserId } from '@chef/contracts/ids';
import { ORGANIZATION_LIMITS } from '@chef/contracts/organizations';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { latestMail, mailedToken } from '../../testing/accounts.ts';
import { createTestOrganization, createTestUser } from '../../testing/organizations.ts';
import { userContext } from '../../testing/user-context.ts';
import { listOwnActivity } from '../audit/list-own-activity.ts';
import { systemContext } from '../service-context.ts';
import { findSession } from '../sessions/find-session.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changeMemberRole } from './change-member-role.ts';
import { createOrganization } from './create-organization.ts';
import { deleteOrganization } from './delete-organization.ts';
import { getOrganization } from './get-organization.ts';
import { inviteToOrganization } from './invite-to-organization.ts';
import { leaveOrganization } from './leave-organization.ts';
import { listMembers } from './list-members.ts';
import { listOrganizationActivity } from './list-organization-activity.ts';
import { listOrganizations } from './list-organizations.ts';
import { removeMember } from './remove-member.ts';
import { renameOrganization } from './rename-organization.ts';
import { setOrganizationPlan } from './set-organization-plan.ts';
import { transferOwnership } from './transfer-ownership.ts';

type Context = Awaited<ReturnType<typeof userContext>>;

/** Somebody new, with the address of their account. */
async function newPerson() {
  const ctx = await userContext();
  const { email } = await database().user.findUniqueOrThrow({ where: { id: ctx.actor.userId } });
  return { ctx, userId: ctx.actor.userId, email: email ?? '' };
}
type Person = Awaited<ReturnType<typeof newPerson>>;

/** An organisation with an owner, an admin and a member. */
async function newTeam() {
  const [owner, admin, member, stranger] = [
    await newPerson(),
    await newPerson(),
    await newPerson(),
    await newPerson(),
  ];
  const id = await createTestOrganization([
    { userId: owner.userId, role: 'owner' },
    { userId: admin.userId, role: 'admin' },
    { userId: member.userId, role: 'member' },
  ]);
  return { id, owner, admin, member, stranger };
}

const rolesIn = async (organizationId: OrganizationId) =>
  (await database().organizationMembership.findMany({ where: { organizationId } })).map(({ role }) => role);
const ofRole = async (organizationId: OrganizationId, role: string) =>
  (await rolesIn(organizationId)).filter((one) => one === role).length;
const actionsOf = async ({ ctx }: Person) =>
  (await listOwnActivity({ ctx })).events.map(({ action }) => action);

/** Invites somebody and lets them accept by the link in their mail. */
async function bringIn(id: OrganizationId, by: Context, person: Person, role: 'admin' | 'member' = 'member') {
  await inviteToOrganization({ ctx: by, id, input: { email: person.email, role } });
  return acceptInvitation({ ctx: person.ctx, input: { token: await mailedToken(person.email) } });
}

describe('an organisation', () => {
  it('is made, named, listed and deleted by its owner, and everybody concerned reads of it', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    const { id } = await createOrganization({ ctx: ada.ctx, input: { name: 'Test kitchen' } });
    const org = id as OrganizationId;
    expect(await listOrganizations(ada)).toEqual({
      organizations: [
        expect.objectContaining({ id, name: 'Test kitchen', role: 'owner', people: 1, plan: 'free' }),
      ],
    });
    await renameOrganization({ ctx: ada.ctx, id: org, input: { name: 'Cold kitchen' } });
    expect(await bringIn(org, ada.ctx, bo)).toMatchObject({
      name: 'Cold kitchen',
      role: 'member',
      people: 2,
    });
    expect(await getOrganization({ ctx: bo.ctx, id: org })).toMatchObject({ role: 'member' });
    const { members } = await listMembers({ ctx: bo.ctx, id: org });
    expect(members).toEqual([
      expect.objectContaining({ userId: ada.userId, email: ada.email, role: 'owner', isSelf: false }),
      expect.objectContaining({ userId: bo.userId, email: bo.email, role: 'member', isSelf: true }),
    ]);
    const { events } = await listOrganizationActivity({ ctx: ada.ctx, id: org });
    expect(events.map(({ action, by }) => [action, by])).toEqual([
      ['organization_joined', bo.email],
      ['organization_invited', ada.email],
      ['organization_renamed', ada.email],
      ['organization_created', ada.email],
    ]);
    await deleteOrganization({ ctx: ada.ctx, id: org });
    expect(await listOrganizations(bo)).toEqual({ organizations: [] });
    await expect(getOrganization({ ctx: ada.ctx, id: org })).rejects.toMatchObject({ code: 'not_found' });
    expect((await latestMail(bo.email))?.text).toContain('An owner deleted the organisation “Cold kitchen”');
    expect(await actionsOf(bo)).toEqual(
      expect.arrayContaining(['organization_deleted', 'organization_joined']),
    );
    expect(await actionsOf(ada)).toContain('organization_deleted');
  });

  it('is owned by one person so often, however many they make at once', async () => {
    const { ctx } = await newPerson();
    const all = await Promise.allSettled(
      Array.from({ length: ORGANIZATION_LIMITS.ownedMax + 2 }, () =>
        createOrganization({ ctx, input: { name: 'One of many' } }),
      ),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(ORGANIZATION_LIMITS.ownedMax);
    for (const one of all) {
      if (one.status === 'rejected')
        expect(one.reason).toMatchObject({ errors: [{ code: 'organizations_full' }] });
    }
  });
});

describe('roles in an organisation', () => {
  it('are given by owners, told to the person by mail and in both activities', async () => {
    const { id, owner, admin, member } = await newTeam();
    const change = (by: Person, whom: Person, role: 'owner' | 'admin' | 'member') =>
      changeMemberRole({ ctx: by.ctx, id, memberId: whom.userId, role });
    for (const by of [admin, member]) {
      await expect(change(by, member, 'admin')).rejects.toMatchObject({ code: 'forbidden' });
    }
    await change(owner, member, 'admin');
    expect((await latestMail(member.email))?.text).toContain(
      'You are an admin of the organisation “Test kitchen”',
    );
    expect(await actionsOf(member)).toContain('organization_role_changed');
    const { events } = await listOrganizationActivity({ ctx: admin.ctx, id });
    expect(events[0]).toMatchObject({
      action: 'organization_role_changed',
      by: owner.email,
      about: member.email,
      role: 'admin',
    });
    await expect(change(owner, owner, 'member')).rejects.toMatchObject({ code: 'last_owner' });
    await change(owner, admin, 'owner');
    await change(owner, owner, 'member');
    expect(await getOrganization({ ctx: owner.ctx, id })).toMatchObject({ role: 'member' });
  });

  it('pass from hand to hand, both or neither', async () => {
    const { id, owner, member, stranger } = await newTeam();
    const hand = (to: UserId) => transferOwnership({ ctx: owner.ctx, id, memberId: to });
    await expect(hand(stranger.userId)).rejects.toMatchObject({ code: 'not_found' });
    await expect(hand(owner.userId)).rejects.toMatchObject({ errors: [{ code: 'oneself' }] });
    await hand(member.userId);
    expect(await getOrganization({ ctx: owner.ctx, id })).toMatchObject({ role: 'admin' });
    expect(await getOrganization({ ctx: member.ctx, id })).toMatchObject({ role: 'owner' });
    await expect(hand(member.userId)).rejects.toMatchObject({ code: 'forbidden' });
  });

  it('change only for whoever showed lately who they are', async () => {
    const { id, owner, member } = await newTeam();
    const authenticatedAt = new Date(Date.now() - 16 * 60_000);
    const ctx = { ...owner.ctx, actor: { ...owner.ctx.actor, authenticatedAt } };
    const refused = { code: 'recent_sign_in_required' };
    await expect(changeMemberRole({ ctx, id, memberId: member.userId, role: 'admin' })).rejects.toMatchObject(
      refused,
    );
    await expect(transferOwnership({ ctx, id, memberId: member.userId })).rejects.toMatchObject(refused);
    await expect(deleteOrganization({ ctx, id })).rejects.toMatchObject(refused);
  });
});

describe('leaving and being removed', () => {
  it('takes the organisation out of sight at once', async () => {
    const { id, owner, admin, member } = await newTeam();
    const remove = (by: Person, whom: Person) => removeMember({ ctx: by.ctx, id, memberId: whom.userId });
    await expect(remove(member, admin)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(remove(admin, owner)).rejects.toMatchObject({ code: 'forbidden' });
    await remove(admin, member);
    await expect(getOrganization({ ctx: member.ctx, id })).rejects.toMatchObject({ code: 'not_found' });
    await expect(listMembers({ ctx: member.ctx, id })).rejects.toMatchObject({ code: 'not_found' });
    expect((await latestMail(member.email))?.subject).toBe('You were removed from an organisation');
    expect(await actionsOf(member)).toContain('organization_member_removed');
    await expect(remove(admin, member)).rejects.toMatchObject({ code: 'not_found' });
    await remove(owner, admin);
    expect(await rolesIn(id)).toEqual(['owner']);
  });

  it('is not for the last owner', async () => {
    const { id, owner, admin, member } = await newTeam();
    const leave = ({ ctx }: Person) => leaveOrganization({ ctx, id });
    await expect(leave(owner)).rejects.toMatchObject({ code: 'last_owner', detail: /only owner/ });
    await leave(member);
    await leave(admin);
    await expect(leave(owner)).rejects.toMatchObject({ code: 'last_owner', detail: /alone/ });
    await expect(removeMember({ ctx: owner.ctx, id, memberId: owner.userId })).rejects.toMatchObject({
      code: 'last_owner',
    });
  });
});

describe('an organisation keeps an owner', () => {
  /** Things that owners can do at once, each of which may take an owner away. */
  const STEPS = ['leave', 'demote_next', 'demote_self', 'remove_next', 'transfer_next'] as const;

  it('whatever its owners do at once', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, newPerson));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...STEPS), { minLength: 2, maxLength: 3 }),
        fc.integer({ min: 2, max: 3 }),
        async (steps, owners) => {
          const team = people.slice(0, owners);
          const id = await createTestOrganization(team.map(({ userId }) => ({ userId, role: 'owner' })));
          const jobs = steps.map((step, index) => {
            const me = team[index % owners] as Person;
            const next = team[(index + 1) % owners] as Person;
            const of = { ctx: me.ctx, id };
            if (step === 'leave') return leaveOrganization(of);
            if (step === 'remove_next') return removeMember({ ...of, memberId: next.userId });
            if (step === 'transfer_next') return transferOwnership({ ...of, memberId: next.userId });
            const memberId = step === 'demote_self' ? me.userId : next.userId;
            return changeMemberRole({ ...of, memberId, role: 'member' });
          });
          const ended = await Promise.allSettled(jobs);
          expect(await ofRole(id, 'owner')).toBeGreaterThanOrEqual(1);
          // Each was carried out or refused for a reason; none ran into the database's own wall.
          for (const one of ended) {
            if (one.status === 'rejected') {
              expect(['last_owner', 'forbidden', 'not_found']).toContain(
                (one.reason as { code: string }).code,
              );
            }
          }
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of two who demote each other at once, one stays', async () => {
    const [ada, bo] = [await newPerson(), await newPerson()];
    for (let round = 0; round < 5; round++) {
      const id = await createTestOrganization(
        [ada, bo].map(({ userId }) => ({ userId, role: 'owner' as const })),
      );
      await Promise.allSettled([
        changeMemberRole({ ctx: ada.ctx, id, memberId: bo.userId, role: 'member' }),
        changeMemberRole({ ctx: bo.ctx, id, memberId: ada.userId, role: 'member' }),
      ]);
      expect((await rolesIn(id)).sort()).toEqual(['member', 'owner']);
    }
  });

  it('even for statements that ask nobody, at once', async () => {
    const [ada, bo] = [await createTestUser(), await createTestUser()];
    const id = await createTestOrganization([
      { userId: ada.userId, role: 'owner' },
      { userId: bo.userId, role: 'owner' },
    ]);
    const demote = (userId: string) =>
      database().organizationMembership.updateMany({
        where: { organizationId: id, userId },
        data: { role: 'member' },
      });
    const ended = await Promise.allSettled([demote(ada.userId), demote(bo.userId)]);
    expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(
      database().organizationMembership.deleteMany({ where: { organizationId: id } }),
    ).rejects.toThrow(/keeps an owner/);
    expect(await ofRole(id, 'owner')).toBe(1);
  });
});

describe('the plan of an organisation', () => {
  const planOf = async ({ ctx }: Person) =>
    (await findSession({ ctx: systemContext(), id: ctx.actor.sessionId }))?.plan;

  it('counts for whoever is in it, unless their own is better, and ends when they go', async () => {
    const { id, owner, member, stranger } = await newTeam();
    expect(await planOf(member)).toBe('free');
    await setOrganizationPlan({ ctx: systemContext(), input: { id, plan: 'premium' } });
    expect([await planOf(owner), await planOf(member), await planOf(stranger)]).toEqual([
      'premium',
      'premium',
      'free',
    ]);
    await database().user.update({ where: { id: member.userId }, data: { plan: 'enterprise' } });
    expect(await planOf(member)).toBe('enterprise');
    await database().user.update({ where: { id: member.userId }, data: { plan: 'free' } });
    const other = await createTestOrganization(
      [
        { userId: stranger.userId, role: 'owner' },
        { userId: member.userId, role: 'member' },
      ],
      { plan: 'enterprise' },
    );
    expect(await planOf(member)).toBe('enterprise');
    await leaveOrganization({ ctx: member.ctx, id: other });
    await leaveOrganization({ ctx: member.ctx, id });
    expect(await planOf(member)).toBe('free');
  });

  it('is nothing that its people give themselves', async () => {
    const { id, owner } = await newTeam();
    await expect(
      owner.ctx.db.organization.update({ where: { id }, data: { plan: 'enterprise' } }),
    ).rejects.toThrow(/permission denied/);
    await expect(
      owner.ctx.db.organization.createMany({
        data: { id: `${id}x`, name: 'Rich', plan: 'enterprise', createdBy: owner.userId },
      }),
    ).rejects.toThrow(/row-level security/);
  });
});

describe('the second wall', () => {
  it('hides organisations, people and invitations from whoever is not of them', async () => {
    const { id, owner, admin, member, stranger } = await newTeam();
    await inviteToOrganization({ ctx: owner.ctx, id, input: { email: stranger.email, role: 'admin' } });
    const seen = async ({ ctx }: Person) => [
      await ctx.db.organization.count({ where: { id } }),
      await ctx.db.organizationMembership.count({ where: { organizationId: id } }),
      await ctx.db.organizationInvitation.count({ where: { organizationId: id } }),
    ];
    expect(await seen(owner)).toEqual([1, 3, 1]);
    expect(await seen(admin)).toEqual([1, 3, 1]);
    expect(await seen(member)).toEqual([1, 3, 0]);
    // Whoever is invited sees their invitation, and nothing of the organisation before they answer.
    expect(await seen(stranger)).toEqual([0, 0, 1]);
    expect(await seen(await newPerson())).toEqual([0, 0, 0]);
    const people = await stranger.ctx.db.$queryRaw<unknown[]>`select * from organization_people(${id})`;
    expect(people).toEqual([]);
  });

  it('lets nobody in without an invitation, and nobody up by their own hand', async () => {
    const { id, admin, member, stranger } = await newTeam();
    const join = (ctx: Context, role: string) =>
      ctx.db.organizationMembership.createMany({
        data: { organizationId: id, userId: ctx.actor.userId, role },
      });
    await expect(join(stranger.ctx, 'owner')).rejects.toThrow(/row-level security/);
    await inviteToOrganization({ ctx: admin.ctx, id, input: { email: stranger.email, role: 'member' } });
    await expect(join(stranger.ctx, 'admin')).rejects.toThrow(/row-level security/);
    for (const { ctx } of [admin, member]) {
      const up = ctx.db.organizationMembership.updateMany({
        where: { organizationId: id, userId: ctx.actor.userId },
        data: { role: 'owner' },
      });
      expect(await up).toEqual({ count: 0 });
    }
    // An admin removes members, and whatever the app was talked into, nobody above.
    expect(
      await admin.ctx.db.organizationMembership.deleteMany({ where: { organizationId: id, role: 'owner' } }),
    ).toEqual({ count: 0 });
    await expect(
      admin.ctx.db.organizationInvitation.create({
        data: {
          id: 'inv_x' as InvitationId,
          organizationId: id,
          email: 'x@example.com',
          role: 'admin',
          tokenHash: 'x',
          invitedBy: admin.userId,
          expiresAt: new Date(),
        },
      }),
    ).rejects.toThrow(/row-level security/);
  });
});
