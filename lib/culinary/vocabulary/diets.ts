/** Diets that a request may declare and a recipe is judged by; each is a predicate with reasons. */
export const DIETS = [
  'vegan',
  'vegetarian',
  'pescatarian',
  'gluten_free',
  'dairy_free',
  'keto',
  'paleo',
  'whole30',
  'halal',
  'kosher',
  'low_fodmap',
  'low_sodium',
  'diabetic_aware',
  'pregnancy_safe',
  'infant_safe',
  'toddler_safe',
] as const;
export type Diet = (typeof DIETS)[number];

/** `unknown` whenever an ingredient that could break the diet was not recognised. */
export type DietVerdict = 'yes' | 'no' | 'unknown';
