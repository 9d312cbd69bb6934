import { CONSENT_PURPOSES, CONSENT_TEXTS, type ConsentPurpose } from '@chef/contracts/consent-texts';
import { createId } from '@chef/contracts/create-id';
import { canonicaliseRequest } from '@chef/contracts/generate-request';
import type { HouseholdMemberContent } from '@chef/contracts/household';
import type { HouseholdMemberId } from '@chef/contracts/ids';
import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { visitorContext } from '../../testing/accounts.ts';
import { userContext } from '../../testing/user-context.ts';
import { exportAccount } from '../accounts/export-account.ts';
import { sealRequest } from '../generations/sealed-lines.ts';
import { createHouseholdMember } from '../household/create-household-member.ts';
import { listHousehold } from '../household/list-household.ts';
import { updateHouseholdMember } from '../household/update-household-member.ts';
import type { ServiceContext } from '../service-context.ts';
import { hasConsent } from './has-consent.ts';
import { listConsents } from './list-consents.ts';
import { recordConsent } from './record-consent.ts';

const choice = (purpose: ConsentPurpose, isGranted: boolean) => ({
  purpose,
  isGranted,
  textVersion: CONSENT_TEXTS[purpose].version,
});
const say = (ctx: ServiceContext, purpose: ConsentPurpose, isGranted: boolean) =>
  recordConsent({ ctx, input: choice(purpose, isGranted) });
const stateOf = async (ctx: ServiceContext, purpose: ConsentPurpose) =>
  (await listConsents({ ctx })).consents.find((one) => one.purpose === purpose);

const member = (content: Partial<HouseholdMemberContent>): HouseholdMemberContent => ({
  name: 'Ada',
  diets: [],
  allergies: [],
  dislikes: [],
  ageBand: 'adult',
  isPregnant: false,
  ...content,
});
const PEANUT = [{ allergen: 'peanut', severity: 'severe' }] as const;

describe('what somebody agrees to', () => {
  it('is nothing before they are asked, each purpose by itself, and the latest word counts', async () => {
    const ctx = await userContext();
    const { consents } = await listConsents({ ctx });
    expect(consents.map(({ purpose }) => purpose)).toEqual([...CONSENT_PURPOSES]);
    expect(consents.some(({ isGranted }) => isGranted)).toBe(false);
    await say(ctx, 'device_form', true);
    expect(await stateOf(ctx, 'device_form')).toMatchObject({ isGranted: true, textVersion: '1.0' });
    expect(await stateOf(ctx, 'device_health')).toMatchObject({ isGranted: false, recordedAt: null });
    await say(ctx, 'device_form', false);
    expect(await hasConsent({ ctx, purpose: 'device_form' })).toBe(false);
    // Proof of both: nothing is overwritten.
    const rows = await database().consent.findMany({
      where: { purpose: 'device_form', userId: { not: null } },
    });
    expect(rows.map(({ isGranted }) => isGranted)).toEqual([true, false]);
  });

  it('counts only in the words that are in force', async () => {
    const ctx = await userContext();
    const input = { ...choice('health_data', true), textVersion: '0.9' };
    await expect(recordConsent({ ctx, input })).rejects.toMatchObject({
      code: 'invalid_request',
      errors: [{ pointer: '/textVersion', code: 'outdated_text' }],
    });
    await database().consent.create({
      data: {
        purpose: 'health_data',
        isGranted: true,
        textVersion: '0.9',
        signal: 'person',
        userId: ctx.actor.userId,
      },
    });
    expect(await hasConsent({ ctx, purpose: 'health_data' })).toBe(false);
  });

  it('is kept of a visitor under a pseudonym, apart from every other', async () => {
    const [one, other] = [visitorContext(), visitorContext()];
    await say(one, 'device_form', true);
    expect(await hasConsent({ ctx: one, purpose: 'device_form' })).toBe(true);
    expect(await hasConsent({ ctx: other, purpose: 'device_form' })).toBe(false);
    const row = await database().consent.findFirstOrThrow({
      where: { userId: null },
      orderBy: { seq: 'desc' },
    });
    expect(row.pseudonym).not.toContain(one.actor.visitorId);
    expect(row.textVersion).toBe(CONSENT_TEXTS.device_form.version);
    await expect(say(one, 'health_data', true)).rejects.toMatchObject({ code: 'unauthenticated' });
  });

  it('is in the archive, and goes with the account', async () => {
    const ctx = await userContext();
    await say(ctx, 'no_sale', true);
    const files = new Map<string, string>();
    for await (const { name, text } of exportAccount({ ctx })) files.set(name, text);
    expect(JSON.parse(files.get('consents.json') ?? '')).toMatchObject([
      { purpose: 'no_sale', isGranted: true, textVersion: '1.0', signal: 'person' },
    ]);
    await database().user.delete({ where: { id: ctx.actor.userId } });
    expect(await database().consent.count({ where: { userId: ctx.actor.userId } })).toBe(0);
  });
});

describe('what tells of health', () => {
  it('is kept of nobody who has not agreed', async () => {
    const ctx = await userContext();
    const refused = { code: 'invalid_request' };
    const consentAt = (pointer: string) => ({ ...refused, errors: [{ pointer, code: 'consent_required' }] });
    const add = (content: Partial<HouseholdMemberContent>) =>
      createHouseholdMember({ ctx, input: member(content) });
    await expect(add({ allergies: [...PEANUT] })).rejects.toMatchObject(consentAt('/allergies'));
    await expect(add({ isPregnant: true })).rejects.toMatchObject(consentAt('/isPregnant'));
    const { id } = await add({ diets: ['vegan'], ageBand: 'toddler' });
    const change = { ctx, id: id as HouseholdMemberId, input: member({ allergies: [...PEANUT] }) };
    await expect(updateHouseholdMember(change)).rejects.toMatchObject(consentAt('/allergies'));
    await say(ctx, 'health_data', true);
    await updateHouseholdMember(change);
    expect((await listHousehold({ ctx })).members[0]?.allergies).toEqual(PEANUT);
  });

  it('is deleted when consent is taken back, with whoever would be cooked for without it', async () => {
    const ctx = await userContext();
    const { userId } = ctx.actor;
    await say(ctx, 'health_data', true);
    await createHouseholdMember({ ctx, input: member({ name: 'Ada', allergies: [...PEANUT] }) });
    await createHouseholdMember({ ctx, input: member({ name: 'Bo', diets: ['vegan'] }) });
    await createHouseholdMember({ ctx, input: member({ name: 'Di', isPregnant: true }) });
    const request = canonicaliseRequest({
      ingredients: ['rice'],
      allergies: ['peanut'],
      diets: ['pregnancy_safe'],
      exclude: ['kiwi'],
    });
    const id = createId('generation');
    const requestEncrypted = await sealRequest(id, request);
    const row = { id, userId, addressHash: 'x', canonicalHash: 'x', requestEncrypted };
    await database().generation.create({ data: row });
    await database().generationEvent.create({
      data: { generationId: id, seq: 1, type: 'warning', data: {} },
    });
    const other = { ...row, id: createId('generation'), userId: (await userContext()).actor.userId };
    await database().generation.create({ data: other });
    await database().generationEvent.create({
      data: { generationId: other.id, seq: 1, type: 'warning', data: {} },
    });
    await say(ctx, 'health_data', false);
    expect((await listHousehold({ ctx })).members.map(({ name }) => name)).toEqual(['Bo']);
    const kept = await database().generation.findUniqueOrThrow({ where: { id } });
    expect([kept.request, kept.requestEncrypted]).toEqual([{}, null]);
    expect(await database().generationEvent.count({ where: { generationId: id } })).toBe(0);
    expect(await database().generationEvent.count({ where: { generationId: other.id } })).toBe(1);
  });
});
