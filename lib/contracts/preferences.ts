import { z } from 'zod';
import { EQUIPMENT, SKILLS } from './generate-choices.ts';
import { UNIT_SYSTEMS } from './generate-request.ts';
import { PREFERENCE_LIMITS } from './preference-choices.ts';

/** Body of `PUT /api/v1/account/preferences`. */
export const preferencesUpdateSchema = z.strictObject({
  equipment: z.array(z.enum(EQUIPMENT)).max(EQUIPMENT.length).describe('Empty for the usual'),
  skill: z.enum(SKILLS).nullable(),
  units: z.enum(UNIT_SYSTEMS).nullable(),
  cuisines: z
    .array(z.string().trim().min(1).max(PREFERENCE_LIMITS.cuisineLengthMax))
    .max(PREFERENCE_LIMITS.cuisinesMax),
});
export type PreferencesUpdate = z.infer<typeof preferencesUpdateSchema>;

/** What somebody cooks with and likes. */
export const preferencesSchema = preferencesUpdateSchema
  .extend({ isOnboarded: z.boolean().describe('Whether the kitchen was set up, or that was skipped') })
  .meta({ id: 'Preferences' });
export type Preferences = z.infer<typeof preferencesSchema>;
