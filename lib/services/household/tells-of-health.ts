import type { HouseholdMemberContent } from '@chef/contracts/household';

/** Whether what is kept of somebody is about their health (GDPR article 9(1)). */
export function tellsOfHealth({ allergies, isPregnant }: HouseholdMemberContent): boolean {
  return allergies.length > 0 || isPregnant;
}
