import type { HouseholdMemberContent } from '@chef/contracts/household';
import type { Diet } from '@chef/culinary/vocabulary';

/** Diets of somebody: those they chose and those that follow from who they are. Pure. */
export function dietsOfMember({ diets, ageBand, isPregnant }: HouseholdMemberContent): Diet[] {
  return [
    ...diets,
    ...(ageBand === 'infant' ? (['infant_safe'] as const) : []),
    ...(ageBand === 'toddler' ? (['toddler_safe'] as const) : []),
    ...(isPregnant ? (['pregnancy_safe'] as const) : []),
  ];
}
