/** Limits of one generation request; characters unless the name says otherwise. Free of schemas, for browsers. */
export const GENERATE_LIMITS = {
  ingredientsMax: 60,
  ingredientLengthMax: 120,
  wishLengthMax: 300,
  excludeMax: 40,
  eatersMax: 20,
  servingsMax: 24,
  minutesMin: 5,
  minutesMax: 480,
  bodyBytesMax: 32_768,
} as const;
