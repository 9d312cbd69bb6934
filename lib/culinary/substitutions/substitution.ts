/** What an ingredient does in a dish; a substitute has to do it too. */
export const SUBSTITUTION_FUNCTIONS = [
  'binding',
  'leavening',
  'fat',
  'acid',
  'umami',
  'saltiness',
  'sweetness',
  'thickening',
  'creaminess',
  'gluten_structure',
  'moisture',
  'protein',
  'bulk',
  'aroma',
  'heat',
  'crunch',
  'colour',
  'liquid',
  'body',
  'glaze',
  'foam',
  'chew',
] as const;
export type SubstitutionFunction = (typeof SUBSTITUTION_FUNCTIONS)[number];

/** What a substitute changes; words are in the message catalogues under `substitutionEffects`. */
export const SUBSTITUTION_EFFECTS = [
  'almost_same',
  'denser',
  'lighter',
  'drier',
  'moister',
  'milder',
  'stronger',
  'sweeter',
  'less_sweet',
  'nuttier',
  'earthier',
  'saltier',
  'less_salty',
  'tangier',
  'less_sour',
  'coconut_taste',
  'banana_taste',
  'smokier',
  'browns_more',
  'browns_less',
  'crumblier',
  'chewier',
  'crisper',
  'softer',
  'thinner',
  'thicker',
  'darker',
  'paler',
  'spicier',
  'less_rich',
  'richer',
  'does_not_whip',
  'may_split',
  'sets_softer',
  'stir_in_late',
  'cook_longer',
  'cook_shorter',
  'rest_before_use',
  'soak_first',
  'reduce_other_liquid',
  'reduce_salt',
  'add_acid',
  'not_for_baking',
  'no_rise',
  'different_taste',
] as const;
export type SubstitutionEffect = (typeof SUBSTITUTION_EFFECTS)[number];

/** An amount of one food; `unit` is a code of `units/`, null for counted foods. */
export interface SubstitutionPart {
  readonly foodId: string;
  readonly quantity: number;
  readonly unit: string | null;
}

/** One row of the table: so much of a food is replaced by so much of others. */
export interface Substitution {
  readonly foodId: string;
  /** The amount of the food that the parts stand for. */
  readonly per: { readonly quantity: number; readonly unit: string | null };
  readonly parts: readonly SubstitutionPart[];
  readonly functions: readonly SubstitutionFunction[];
  readonly effects: readonly SubstitutionEffect[];
  readonly source: string;
}
