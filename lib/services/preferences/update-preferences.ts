import type { Preferences, PreferencesUpdate } from '@chef/contracts/preferences';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';
import { getPreferences } from './get-preferences.ts';

/** Replaces what the person cooks with and likes. @throws AppError `unauthenticated` */
export async function updatePreferences({
  ctx,
  input,
}: {
  ctx: ServiceContext;
  input: PreferencesUpdate;
}): Promise<Preferences> {
  const { userId } = authorize(ctx.actor, 'preferences.update');
  const { equipment, skill, units } = input;
  const data = { equipment, skill, units, cuisines: [...new Set(input.cuisines)] };
  await ctx.db.userPreferences.upsert({ where: { userId }, create: { userId, ...data }, update: data });
  return getPreferences({ ctx });
}
