/** What setting a kitchen up goes through. Free of schemas, for browsers. */
export const ONBOARDING_STEPS = ['table', 'kitchen', 'cook'] as const;
export type OnboardingStep = (typeof ONBOARDING_STEPS)[number];

export const PREFERENCE_LIMITS = { cuisinesMax: 8, cuisineLengthMax: 40 } as const;

/** Cuisines that are offered; any other can be typed. The composer knows all of them. */
export const OFFERED_CUISINES = [
  'Italian',
  'French',
  'Spanish',
  'Greek',
  'Turkish',
  'Moroccan',
  'Indian',
  'Thai',
  'Vietnamese',
  'Chinese',
  'Japanese',
  'Korean',
  'Mexican',
  'American',
  'British',
  'German',
] as const;
