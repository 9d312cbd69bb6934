import { createId } from '@chef/contracts/create-id';
import { describe, expect, it, vi } from 'vitest';
import { database } from '../../db/client.ts';
import { createTestOrganization } from '../../testing/organizations.ts';
import { userContext } from '../../testing/user-context.ts';
import { inviteToOrganization } from './invite-to-organization.ts';

vi.hoisted(() => {
  process.env.INVITATIONS_MAX_PER_DAY = '4';
  process.env.INVITATIONS_PER_ADDRESS_MAX_PER_DAY = '2';
});

const newAddress = () => `${createId('request').slice(4).toLowerCase()}@example.com`;

async function newTeam() {
  const ctx = await userContext();
  return { ctx, id: await createTestOrganization([{ userId: ctx.actor.userId, role: 'owner' }]) };
}

describe('how many invitations go out', () => {
  it('is limited for whoever sends them and for the mailbox that gets them', async () => {
    const [one, two] = [await newTeam(), await newTeam()];
    const email = newAddress();
    const send = (team: typeof one, to: string) =>
      inviteToOrganization({ ctx: team.ctx, id: team.id, input: { email: to, role: 'member' } });
    await send(one, email);
    await send(two, email);
    await expect(send(one, email)).rejects.toMatchObject({ code: 'rate_limited' });
    await send(one, newAddress());
    await send(one, newAddress());
    await expect(send(one, newAddress())).rejects.toMatchObject({ code: 'rate_limited' });
    await send(two, newAddress());
    const rows = await database().rateLimit.findMany({ where: { key: { startsWith: 'invit' } } });
    expect(rows.length).toBeGreaterThan(0);
    expect(JSON.stringify(rows.map(({ key }) => key))).not.toMatch(/usr_|@/);
  });
});
