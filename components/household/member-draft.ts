import type { HouseholdMemberContent } from '@chef/contracts/household';

/** What the form of a member shows: everything typed, and what is wrong. */
export interface MemberFormState {
  readonly draft: HouseholdMemberContent;
  /** Whether the box of consent was ticked. */
  readonly isAgreed: boolean;
  /** Message codes of `household.problems` by field; `form` for the whole. */
  readonly errors: Readonly<Partial<Record<'name' | 'dislikes' | 'healthConsent' | 'form', string>>>;
}

export type MemberAction = (state: MemberFormState, data: FormData) => Promise<MemberFormState>;

export const NEW_MEMBER: HouseholdMemberContent = {
  name: '',
  diets: [],
  allergies: [],
  dislikes: [],
  ageBand: 'adult',
  isPregnant: false,
};
