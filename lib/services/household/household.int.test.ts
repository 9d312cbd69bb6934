import { CONSENT_TEXTS } from '@chef/contracts/consent-texts';
import { createId } from '@chef/contracts/create-id';
import { HOUSEHOLD_LIMITS, type HouseholdMemberContent } from '@chef/contracts/household';
import type { HouseholdMemberId } from '@chef/contracts/ids';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { database } from '../../db/client.ts';
import { visitorContext } from '../../testing/accounts.ts';
import { userContext } from '../../testing/user-context.ts';
import { recordConsent } from '../consents/record-consent.ts';
import { systemContext } from '../service-context.ts';
import { createHouseholdMember } from './create-household-member.ts';
import { deleteHouseholdMember } from './delete-household-member.ts';
import { listHousehold } from './list-household.ts';
import { requestForHousehold } from './request-for-household.ts';
import { updateHouseholdMember } from './update-household-member.ts';

/** Somebody who agreed that what tells of health is kept. */
async function newContext() {
  const ctx = await userContext();
  const textVersion = CONSENT_TEXTS.health_data.version;
  await recordConsent({ ctx, input: { purpose: 'health_data', isGranted: true, textVersion } });
  return ctx;
}

const member = (content: Partial<HouseholdMemberContent>): HouseholdMemberContent => ({
  name: 'Ada',
  diets: [],
  allergies: [],
  dislikes: [],
  ageBand: 'adult',
  isPregnant: false,
  ...content,
});
const add = (ctx: Awaited<ReturnType<typeof newContext>>, content: Partial<HouseholdMemberContent>) =>
  createHouseholdMember({ ctx, input: member(content) });

describe('a household', () => {
  it('is kept encrypted, listed, changed and forgotten', async () => {
    const ctx = await newContext();
    const ada = await add(ctx, {
      name: 'Adamantina',
      allergies: [{ allergen: 'peanut', severity: 'severe' }],
    });
    const row = await database().householdMember.findUniqueOrThrow({ where: { id: ada.id } });
    expect(row.contentEncrypted).not.toMatch(/Adamantina|peanut/);
    const id = ada.id as HouseholdMemberId;
    await updateHouseholdMember({ ctx, id, input: member({ name: 'Ada', diets: ['vegan'] }) });
    expect(await listHousehold({ ctx })).toEqual({
      members: [{ id, ...member({ diets: ['vegan'] }), unknownDislikes: [] }],
    });
    expect(await deleteHouseholdMember({ ctx, id })).toEqual({ members: [] });
  });

  it('takes somebody in once for a key, however often and at once it is asked', async () => {
    const ctx = await newContext();
    const keyed = (name: string) =>
      createHouseholdMember({ ctx, input: member({ name }), idempotencyKey: 'household-key-1' });
    const added = await Promise.all([keyed('Ada'), keyed('Ada'), keyed('Ada')]);
    expect(new Set(added.map(({ id }) => id)).size).toBe(1);
    expect((await listHousehold({ ctx })).members).toEqual([added[0]]);
    await expect(keyed('Bo')).rejects.toMatchObject({ code: 'idempotency_mismatch' });
    const another = await newContext();
    await createHouseholdMember({ ctx: another, input: member({}), idempotencyKey: 'household-key-1' });
    expect((await listHousehold({ ctx: another })).members).toHaveLength(1);
    const id = added[0]?.id as HouseholdMemberId;
    await deleteHouseholdMember({ ctx, id });
    await expect(keyed('Ada')).rejects.toMatchObject({ code: 'gone' });
    expect((await listHousehold({ ctx })).members).toEqual([]);
  });

  it('of another person is not there', async () => {
    const mine = await newContext();
    const theirs = await newContext();
    const { id } = await add(theirs, {});
    const asked = { ctx: mine, id: id as HouseholdMemberId };
    await expect(updateHouseholdMember({ ...asked, input: member({}) })).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(deleteHouseholdMember(asked)).rejects.toMatchObject({ code: 'not_found' });
    expect(await listHousehold({ ctx: mine })).toEqual({ members: [] });
  });

  it('does not open a value that was moved to another row', async () => {
    const ctx = await newContext();
    const [one, two] = [await add(ctx, { name: 'One' }), await add(ctx, { name: 'Two' })];
    const { contentEncrypted } = await database().householdMember.findUniqueOrThrow({
      where: { id: one.id },
    });
    await database().householdMember.update({ where: { id: two.id }, data: { contentEncrypted } });
    await expect(listHousehold({ ctx })).rejects.toThrow();
  });

  it('has so many seats, however many are taken at once', async () => {
    const ctx = await newContext();
    const all = await Promise.allSettled(
      Array.from({ length: HOUSEHOLD_LIMITS.membersMax + 3 }, () => add(ctx, {})),
    );
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(HOUSEHOLD_LIMITS.membersMax);
  });
});

describe('dislikes that name no food we know', () => {
  it('are told of with the member', async () => {
    const ctx = await newContext();
    const { unknownDislikes } = await add(ctx, { dislikes: ['celery', 'grandma’s florble', 'olives'] });
    expect(unknownDislikes).toEqual(['grandma’s florble']);
    expect((await listHousehold({ ctx })).members[0]?.unknownDislikes).toEqual(unknownDislikes);
  });
});

describe('cooking for a household', () => {
  it('respects everybody unless some are named', async () => {
    const ctx = await newContext();
    const ada = await add(ctx, {
      allergies: [{ allergen: 'peanut', severity: 'severe' }],
      dislikes: ['celery'],
    });
    await add(ctx, { name: 'Bo', diets: ['vegan'] });
    await add(ctx, { name: 'Cy', ageBand: 'toddler' });
    await add(ctx, { name: 'Di', isPregnant: true });
    const request = { ingredients: ['rice'], allergies: ['milk' as const] };
    expect(await requestForHousehold({ ctx, request })).toEqual({
      ingredients: ['rice'],
      allergies: ['milk', 'peanut'],
      diets: ['vegan', 'toddler_safe', 'pregnancy_safe'],
      exclude: ['celery'],
      servings: 4,
    });
    expect(
      await requestForHousehold({ ctx, request: { ...request, eaters: [ada.id], servings: 3 } }),
    ).toMatchObject({
      allergies: ['milk', 'peanut'],
      diets: [],
      servings: 3,
    });
    expect(await requestForHousehold({ ctx, request: { ...request, eaters: [] } })).toEqual(request);
    await expect(
      requestForHousehold({ ctx, request: { ...request, eaters: [ada.id, createId('householdMember')] } }),
    ).rejects.toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/eaters/1' }] });
  });

  it('leaves a visitor’s request as it is', async () => {
    expect(await requestForHousehold({ ctx: visitorContext(), request: { ingredients: ['rice'] } })).toEqual({
      ingredients: ['rice'],
    });
  });
});

describe('rotating the key', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('brings every row under the newest key, and each stays readable throughout', async () => {
    const ctx = await newContext();
    const { id } = await add(ctx, { name: 'Ada' });
    const key = Buffer.alloc(32, 7).toString('base64');
    vi.stubEnv('FIELD_ENCRYPTION_KEYS', `k2:${key}`);
    vi.resetModules();
    const rotated = await import('./reencrypt-household.ts');
    const reader = await import('./list-household.ts');
    expect((await reader.listHousehold({ ctx })).members[0]?.name).toBe('Ada');
    // One row was tampered with above: it is told of, and stops no other.
    const report = await rotated.reencryptHousehold({ ctx: systemContext() });
    expect(report.written).toBeGreaterThan(0);
    expect(report.unreadable).toBe(1);
    const row = await database().householdMember.findUniqueOrThrow({ where: { id } });
    expect(row.contentEncrypted).toMatch(/^v1\.k2\./);
    expect((await reader.listHousehold({ ctx })).members[0]?.name).toBe('Ada');
    expect(await rotated.reencryptHousehold({ ctx: systemContext() })).toEqual({ written: 0, unreadable: 1 });
  });
});
