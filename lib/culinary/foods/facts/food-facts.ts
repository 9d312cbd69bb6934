import type { FoodCategory } from '../food.ts';

/** Upper level of the category tree; every `FoodCategory` hangs below exactly one. */
export type FoodGroup =
  | 'produce'
  | 'pulses_and_plant_protein'
  | 'grain_foods'
  | 'nuts_and_seeds'
  | 'animal_protein'
  | 'dairy_and_eggs'
  | 'seasonings'
  | 'fats'
  | 'sweets_and_baking'
  | 'drinks'
  | 'ready_foods';

/** From the aisle's department down to the aisle. */
export type CategoryPath = readonly [group: FoodGroup, category: FoodCategory];

/**
 * Whose figure a fact is: the food's own, that of the food it is a kind of, a rough one of its aisle, or none: a fact
 * that the food does not have.
 */
export type FactBasis = 'food' | 'kind' | 'aisle' | 'none';

/** Where a fact is from, for the reader who wants to know how much it is worth. */
export interface FactSource {
  readonly basis: FactBasis;
  readonly source: string;
}

/** Facts that may be a food's own or its kind's or its aisle's. */
export type FactName = 'price' | 'season' | 'shelfLife' | 'cookTimes';

/** How long a food keeps at its best, in days; null where the place does not suit it or nobody says. */
export interface ShelfLife {
  readonly pantryDays: number | null;
  /** At 4 °C or below; for canned and jarred food once opened. */
  readonly fridgeDays: number | null;
  /** At −18 °C; quality, not safety, is what ends it. */
  readonly freezerDays: number | null;
  readonly source: string;
}

export type CookTechnique =
  | 'blanch'
  | 'boil'
  | 'simmer'
  | 'steam'
  | 'poach'
  | 'saute'
  | 'stir_fry'
  | 'fry'
  | 'grill'
  | 'roast'
  | 'bake'
  | 'braise'
  | 'pressure_cook'
  | 'soak';

/** The shape that a time holds for: a whole potato takes three times as long as its pieces. */
export type CookForm = 'whole' | 'halves' | 'pieces' | 'slices' | 'florets' | 'leaves' | 'ground' | 'dry';

/** Minutes until done on domestic equipment, whatever its make. */
export interface CookTime {
  readonly technique: CookTechnique;
  readonly minutesMin: number;
  readonly minutesMax: number;
  readonly form: CookForm;
  /** Of a piece that takes its time by its thickness: a steak, a fillet; mm. */
  readonly thicknessMm?: number;
}

/** SR28's entry for the same food cooked. */
export interface CookedForm {
  readonly ndbNo: string;
  /** How SR28's sample was cooked. */
  readonly method: CookTechnique;
  /** Cooked mass over raw mass; null where the two entries do not tell. */
  readonly yieldFactor: number | null;
  /** What the yield was computed from: `sr28:<raw NDB>/<cooked NDB> protein` or `… dry matter`. */
  readonly source: string;
}

/** What a kilogram costs in a US supermarket, roughly; whole US cents. */
export interface FoodPrice {
  readonly band: 'low' | 'medium' | 'high';
  readonly centsPerKgLow: number;
  readonly centsPerKgHigh: number;
  readonly source: string;
  /** Year and month of the estimate. */
  readonly date: string;
}
