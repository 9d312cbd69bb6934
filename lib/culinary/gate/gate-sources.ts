const REQUEST = 'house rule: what a person asked for is held';
const FORM =
  'house rule: a recipe is plain text for people (OWASP Top 10 for LLM Applications, LLM05 improper output handling)';

/** Where each rule of the gate's own is from; the checks that it calls bring their own sources. */
export const GATE_SOURCES = {
  declared_allergen: '21 U.S.C. 321(qq); Regulation (EU) No 1169/2011, Annex II',
  declared_diet: REQUEST,
  excluded_food: REQUEST,
  over_time: REQUEST,
  time_understated: 'house rule: the time a recipe takes is told, waiting included',
  given_food_not_used: REQUEST,
  ingredient_unknown: 'house rule: what is not known is never called safe',
  has_link: FORM,
  has_markup: FORM,
  has_control_characters: FORM,
  has_prompt_talk: FORM,
  empty_line: FORM,
  line_too_long: FORM,
  not_words: FORM,
} as const;

export type GateCode = keyof typeof GATE_SOURCES;
