import { describe, expect, it } from 'vitest';
import { database } from '../../db/client.ts';
import { userContext } from '../../testing/user-context.ts';
import { exportAccount } from '../accounts/export-account.ts';
import { getOnboarding } from './get-onboarding.ts';
import { getPreferences } from './get-preferences.ts';
import { moveOnboarding } from './move-onboarding.ts';
import { updatePreferences } from './update-preferences.ts';

const NOTHING = { equipment: [], skill: null, units: null, cuisines: [], isOnboarded: false };

describe('preferences', () => {
  it('are nothing at first, kept as said, and taken along and away with the account', async () => {
    const [ctx, other] = [await userContext(), await userContext()];
    expect(await getPreferences({ ctx })).toEqual(NOTHING);
    const input = {
      equipment: ['hob', 'wok'] as ('hob' | 'wok')[],
      skill: 'beginner' as const,
      units: 'us' as const,
      cuisines: ['Thai', 'Thai', 'Swabian'],
    };
    const kept = { ...input, cuisines: ['Thai', 'Swabian'], isOnboarded: false };
    expect(await updatePreferences({ ctx, input })).toEqual(kept);
    expect(await getPreferences({ ctx: other })).toEqual(NOTHING);
    const files = new Map<string, string>();
    for await (const { name, text } of exportAccount({ ctx })) files.set(name, text);
    expect(JSON.parse(files.get('preferences.json') ?? '')).toEqual(kept);
    await database().user.delete({ where: { id: ctx.actor.userId } });
    expect(await database().userPreferences.count({ where: { userId: ctx.actor.userId } })).toBe(0);
  });

  it('hold only words that this version knows', async () => {
    const ctx = await userContext();
    await database().userPreferences.create({
      data: {
        userId: ctx.actor.userId,
        equipment: ['hob', 'laser'],
        skill: 'godlike',
        onboardingStep: 'nowhere',
      },
    });
    expect(await getPreferences({ ctx })).toEqual({ ...NOTHING, equipment: ['hob'] });
    expect(await getOnboarding({ ctx })).toEqual({ step: 'table', isDone: false });
  });
});

describe('setting a kitchen up', () => {
  it('goes on where it was left, and loses nothing that was chosen', async () => {
    const ctx = await userContext();
    expect(await getOnboarding({ ctx })).toEqual({ step: 'table', isDone: false });
    await moveOnboarding({ ctx, to: 'kitchen' });
    await updatePreferences({ ctx, input: { equipment: ['oven'], skill: null, units: null, cuisines: [] } });
    expect(await getOnboarding({ ctx })).toEqual({ step: 'kitchen', isDone: false });
    await moveOnboarding({ ctx, to: 'cook' });
    await moveOnboarding({ ctx, to: null });
    expect(await getOnboarding({ ctx })).toEqual({ step: 'cook', isDone: true });
    expect(await getPreferences({ ctx })).toMatchObject({ equipment: ['oven'], isOnboarded: true });
  });
});
