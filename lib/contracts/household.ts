import { ALLERGENS, DIETS } from '@chef/culinary/vocabulary';
import { z } from 'zod';
import { idSchema } from './ids.ts';

/** Ages that the kitchen has rules for: under 1 year, 1 to 3 years, older, grown up. */
export const AGE_BANDS = ['infant', 'toddler', 'child', 'adult'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];
/** `severe`: traces count, so kitchens and labels need care as well. Neither kind is ever cooked with. */
export const ALLERGY_SEVERITIES = ['avoid', 'severe'] as const;

export const HOUSEHOLD_LIMITS = {
  membersMax: 12,
  nameLengthMax: 40,
  dislikesMax: 20,
  dislikeLengthMax: 60,
} as const;

/** Diets that a person chooses; those that follow from age and pregnancy are derived. */
export const CHOSEN_DIETS = DIETS.filter(
  (diet) => diet !== 'infant_safe' && diet !== 'toddler_safe' && diet !== 'pregnancy_safe',
);

/** What is kept about somebody who eats along. */
export const householdMemberContentSchema = z.strictObject({
  name: z
    .string()
    .trim()
    .min(1, { error: 'Give a name.' })
    .max(HOUSEHOLD_LIMITS.nameLengthMax, {
      error: `Use at most ${HOUSEHOLD_LIMITS.nameLengthMax} characters.`,
    }),
  diets: z.array(z.enum(DIETS)).max(DIETS.length).default([]),
  allergies: z
    .array(z.strictObject({ allergen: z.enum(ALLERGENS), severity: z.enum(ALLERGY_SEVERITIES) }))
    .max(ALLERGENS.length)
    .default([]),
  dislikes: z
    .array(z.string().trim().min(1).max(HOUSEHOLD_LIMITS.dislikeLengthMax))
    .max(HOUSEHOLD_LIMITS.dislikesMax)
    .default([]),
  ageBand: z.enum(AGE_BANDS).default('adult'),
  isPregnant: z.boolean().default(false),
});
export type HouseholdMemberContent = z.infer<typeof householdMemberContentSchema>;

export const householdMemberSchema = householdMemberContentSchema
  .extend({
    id: z.string(),
    unknownDislikes: z
      .array(z.string())
      .describe('Dislikes that name no food we know: they are left out by name only'),
  })
  .meta({ id: 'HouseholdMember' });
export type HouseholdMember = z.infer<typeof householdMemberSchema>;
export const householdSchema = z.object({ members: z.array(householdMemberSchema) });
export type Household = z.infer<typeof householdSchema>;
export const householdMemberIdSchema = idSchema('householdMember');
