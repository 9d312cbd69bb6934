import { createId } from '@chef/contracts/create-id';
import type { InvitationId } from '@chef/contracts/ids';
import { newOrganizationSchema } from '@chef/contracts/organizations';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { latestMail, mailedToken, visitorContext } from '../../testing/accounts.ts';
import { createTestInvitation, createTestOrganization } from '../../testing/organizations.ts';
import { userContext } from '../../testing/user-context.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { declineInvitation } from './decline-invitation.ts';
import { getOrganization } from './get-organization.ts';
import { inviteToOrganization } from './invite-to-organization.ts';
import { listInvitations } from './list-invitations.ts';
import { listOwnInvitations } from './list-own-invitations.ts';
import { hintOf, readInvitation } from './read-invitation.ts';
import { revokeInvitation } from './revoke-invitation.ts';

async function newPerson() {
  const ctx = await userContext();
  const { email } = await database().user.findUniqueOrThrow({ where: { id: ctx.actor.userId } });
  return { ctx, userId: ctx.actor.userId, email: email ?? '' };
}
const newAddress = () => `${createId('request').slice(4).toLowerCase()}@example.com`;

async function newTeam() {
  const [owner, admin, guest] = [await newPerson(), await newPerson(), await newPerson()];
  const id = await createTestOrganization([
    { userId: owner.userId, role: 'owner' },
    { userId: admin.userId, role: 'admin' },
  ]);
  const invite = (email: string, role: 'admin' | 'member' = 'member', by = owner) =>
    inviteToOrganization({ ctx: by.ctx, id, input: { email, role } });
  return { id, owner, admin, guest, invite };
}

describe('an invitation', () => {
  it('is kept as a hash, mailed once, accepted once, and then gone', async () => {
    const { id, owner, guest, invite } = await newTeam();
    await invite(guest.email, 'admin');
    const mail = await latestMail(guest.email);
    expect(mail).toMatchObject({ userId: null, subject: 'You are invited to an organisation' });
    expect(mail?.text).toContain(`${owner.email} invites you to the organisation “Test kitchen”`);
    const token = await mailedToken(guest.email);
    const row = await database().organizationInvitation.findFirstOrThrow({ where: { email: guest.email } });
    expect(JSON.stringify(row)).not.toContain(token);
    const days = (row.expiresAt.getTime() - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(6.9);
    expect(days).toBeLessThanOrEqual(7);
    const accept = () => acceptInvitation({ ctx: guest.ctx, input: { token } });
    const both = await Promise.allSettled([accept(), accept()]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(accept()).rejects.toMatchObject({ code: 'link_expired' });
    expect(await getOrganization({ ctx: guest.ctx, id })).toMatchObject({ role: 'admin' });
    expect(await listInvitations({ ctx: owner.ctx, id })).toEqual({ invitations: [] });
  });

  it('opens only for the account that has confirmed its address', async () => {
    const { guest, invite } = await newTeam();
    const other = await newPerson();
    await invite(guest.email);
    const token = await mailedToken(guest.email);
    const own = await listOwnInvitations({ ctx: guest.ctx });
    expect(own.invitations).toEqual([
      expect.objectContaining({ organization: 'Test kitchen', role: 'member' }),
    ]);
    expect(await listOwnInvitations({ ctx: other.ctx })).toEqual({ invitations: [] });
    const id = own.invitations[0]?.id as InvitationId;
    for (const [input, code] of [
      [{ token }, 'link_expired'],
      [{ id }, 'not_found'],
    ] as const) {
      await expect(acceptInvitation({ ctx: other.ctx, input })).rejects.toMatchObject({ code });
      await expect(declineInvitation({ ctx: other.ctx, input })).rejects.toMatchObject({ code });
    }
    await database().user.update({ where: { id: guest.userId }, data: { emailVerifiedAt: null } });
    await expect(acceptInvitation({ ctx: guest.ctx, input: { token } })).rejects.toMatchObject({
      code: 'link_expired',
    });
    expect(await listOwnInvitations({ ctx: guest.ctx })).toEqual({ invitations: [] });
    await database().user.update({ where: { id: guest.userId }, data: { emailVerifiedAt: new Date() } });
    await acceptInvitation({ ctx: guest.ctx, input: { id } });
  });

  it('tells whoever holds its link what it is about and what stands in the way', async () => {
    const { guest, invite } = await newTeam();
    await invite(guest.email);
    const token = await mailedToken(guest.email);
    const readiness = async (ctx: Parameters<typeof readInvitation>[0]['ctx']) =>
      (await readInvitation({ ctx, token })).readiness;
    expect(await readiness(visitorContext())).toBe('signed_out');
    expect(await readiness((await newPerson()).ctx)).toBe('another_account');
    expect(await readiness(guest.ctx)).toBe('ready');
    const told = await readInvitation({ ctx: visitorContext(), token });
    expect(told).toMatchObject({
      organization: 'Test kitchen',
      role: 'member',
      addressHint: hintOf(guest.email),
    });
    expect(told.addressHint).not.toContain(guest.email);
    await expect(readInvitation({ ctx: guest.ctx, token: 'x'.repeat(43) })).rejects.toMatchObject({
      code: 'link_expired',
    });
  });

  it('is declined, taken back, replaced or over, and its link works no more', async () => {
    const { id, owner, guest, invite } = await newTeam();
    const refused = async (token: string) => {
      await expect(acceptInvitation({ ctx: guest.ctx, input: { token } })).rejects.toMatchObject({
        code: 'link_expired',
      });
    };
    await invite(guest.email);
    const declined = await mailedToken(guest.email);
    await declineInvitation({ ctx: guest.ctx, input: { token: declined } });
    await refused(declined);
    const { id: invitationId } = await invite(guest.email);
    const revoked = await mailedToken(guest.email);
    await revokeInvitation({ ctx: owner.ctx, id, invitationId: invitationId as InvitationId });
    await refused(revoked);
    await invite(guest.email);
    const replaced = await mailedToken(guest.email);
    await invite(guest.email);
    await refused(replaced);
    const old = await mailedToken(guest.email);
    await database().organizationInvitation.updateMany({
      where: { email: guest.email },
      data: { expiresAt: new Date(Date.now() - 1000) },
    });
    await refused(old);
    expect(await listInvitations({ ctx: owner.ctx, id })).toEqual({ invitations: [] });
    expect(await listOwnInvitations({ ctx: guest.ctx })).toEqual({ invitations: [] });
  });

  it('is for members only where an admin sends or takes it back', async () => {
    const { id, admin, invite } = await newTeam();
    await expect(invite(newAddress(), 'admin', admin)).rejects.toMatchObject({ code: 'forbidden' });
    const email = newAddress();
    const { id: invitationId } = await invite(email, 'admin');
    await expect(invite(email, 'member', admin)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(
      revokeInvitation({ ctx: admin.ctx, id, invitationId: invitationId as InvitationId }),
    ).rejects.toMatchObject({ code: 'forbidden' });
    const own = await invite(newAddress(), 'member', admin);
    await revokeInvitation({ ctx: admin.ctx, id, invitationId: own.id as InvitationId });
  });

  it('of another organisation is not there to take back', async () => {
    const { owner } = await newTeam();
    const theirs = await newTeam();
    const { id: invitationId } = await createTestInvitation(theirs.id, newAddress());
    const mine = await createTestOrganization([{ userId: owner.userId, role: 'owner' }]);
    for (const id of [mine, theirs.id]) {
      await expect(revokeInvitation({ ctx: owner.ctx, id, invitationId })).rejects.toMatchObject({
        code: 'not_found',
      });
    }
  });

  it('answers alike whether or not the address has an account', async () => {
    const { guest, invite } = await newTeam();
    const shape = (answer: object) => Object.keys(answer).sort();
    const [known, unknown] = [await invite(guest.email), await invite(newAddress())];
    expect(shape(known)).toEqual(shape(unknown));
    expect(known.role).toBe(unknown.role);
  });

  it('of somebody who is in already is refused at the address', async () => {
    const { admin, invite } = await newTeam();
    await expect(invite(admin.email)).rejects.toMatchObject({
      errors: [{ pointer: '/email', code: 'already_member' }],
    });
  });
});

describe('the name of an organisation', () => {
  it.each([
    ['Test kitchen', true],
    ['  Café   Ülk & Söhne  ', true],
    ['St. John’s', true],
    ['🍲 Soup', true],
    ['', false],
    ['   ', false],
    ['x'.repeat(61), false],
    ['Win at http://evil.example', false],
    ['evil.example pays', false],
    ['ask me@evil', false],
    ['two\nlines', false],
    ['turned \u202Eround', false],
  ])('%j is taken: %s', (name, isTaken) => {
    expect(newOrganizationSchema.safeParse({ name }).success).toBe(isTaken);
  });
});
