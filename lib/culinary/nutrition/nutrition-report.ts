import type { GramsSource } from '../recipe/recipe.ts';
import type { Nutrient } from '../vocabulary/index.ts';

/** A figure with what it could be; null where nothing is known of any ingredient. */
export interface NutrientInterval {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

export type NutrientIntervals = Readonly<Record<Nutrient, NutrientInterval>>;

/** In which state a food's figures are: as listed, or as SR28 measured it cooked. */
export type FigureState = 'as_listed' | 'cooked';

/** From a line of the recipe to the row that its figures come from: food → portion row → grams → figure. */
export interface NutritionLink {
  readonly phrase: string;
  readonly foodId: string | null;
  /** NDB number in USDA SR28 of the row whose figures are used. */
  readonly ndbNo: string | null;
  readonly grams: number | null;
  readonly gramsFrom: GramsSource | null;
  /** Who says what the portion weighs: `sr28:<NDB>:<sequence>`, a source of ours, or null for a unit of mass. */
  readonly portionSource: string | null;
  readonly state: FigureState;
  /** Grams that the figures per 100 g were multiplied with: without refuse, with the yield of cooking. */
  readonly gramsCounted: number | null;
  /** Energy that the line brings to the recipe, kcal; null when unknown. */
  readonly energyKcal: number | null;
}

export type AssumptionCode =
  | 'mass_unknown'
  | 'food_unknown'
  | 'figures_missing'
  | 'raw_weights'
  | 'to_taste_left_out'
  | 'cooked_figures'
  | 'cooked_as_listed'
  | 'fat_drained'
  | 'refuse_taken_off'
  | 'frying_oil_absorbed'
  | 'poured_off'
  | 'added_sugars_derived'
  | 'optional_counted';

/** Something that had to be assumed; worded by whoever shows it. */
export interface NutritionAssumption {
  readonly code: AssumptionCode;
  readonly data: Readonly<Record<string, string | number>>;
}

/** Added sugars, g: SR28 has none, so they are derived from the class of each ingredient. */
export interface AddedSugars {
  readonly perRecipe: NutrientInterval;
  readonly perServing: NutrientInterval;
  readonly per100g: NutrientInterval;
}

export interface NutritionReport {
  readonly perRecipe: NutrientIntervals;
  readonly perServing: NutrientIntervals;
  readonly per100g: NutrientIntervals;
  readonly addedSugars: AddedSugars;
  readonly massGrams: number;
  /** Share of the known mass whose food has figures, 0 to 1; 0 when a line's mass is unknown and nothing else is known. */
  readonly coverageByMass: number;
  readonly chain: readonly NutritionLink[];
  readonly assumptions: readonly NutritionAssumption[];
}

/** A step of the recipe with the foods that it names: what tells how they are cooked. */
export interface CookingStep {
  readonly text: string;
  readonly foodIds: readonly string[];
}
