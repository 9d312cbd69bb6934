import { EQUIPMENT, SKILLS } from '@chef/contracts/generate-choices';
import { UNIT_SYSTEMS } from '@chef/contracts/generate-request';
import type { Preferences } from '@chef/contracts/preferences';
import { authorize } from '../../auth/authorize.ts';
import type { ServiceContext } from '../service-context.ts';

/** What the person cooks with and likes; nothing chosen where they never said. @throws AppError `unauthenticated` */
export async function getPreferences({ ctx }: { ctx: ServiceContext }): Promise<Preferences> {
  const { userId } = authorize(ctx.actor, 'preferences.read');
  const row = await ctx.db.userPreferences.findUnique({ where: { userId } });
  return {
    equipment: EQUIPMENT.filter((name) => row?.equipment.includes(name)),
    skill: SKILLS.find((name) => name === row?.skill) ?? null,
    units: UNIT_SYSTEMS.find((name) => name === row?.units) ?? null,
    cuisines: row?.cuisines ?? [],
    isOnboarded: (row?.onboardedAt ?? null) !== null,
  };
}
