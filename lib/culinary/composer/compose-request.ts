import type { RecipeDraft } from '../recipe/recipe.ts';
import type { Allergen, Diet } from '../vocabulary/index.ts';

/** What the composer is asked; what was not said is absent. */
export interface ComposeRequest {
  readonly ingredients: readonly string[];
  readonly wish?: string | undefined;
  readonly diets: readonly Diet[];
  readonly allergies: readonly Allergen[];
  readonly exclude: readonly string[];
  readonly cuisine?: string | undefined;
  readonly meal?: string | undefined;
  readonly maxMinutes?: number | undefined;
  readonly servings: number;
  readonly equipment?: readonly string[] | undefined;
  readonly skill?: string | undefined;
  /** The same seed gives the same recipe, byte for byte. */
  readonly seed: number;
  readonly locale?: string | undefined;
  readonly units?: 'metric' | 'us' | undefined;
}

/** Why a given line is not in the recipe. */
export type LeftOutReason =
  | 'not_recognised'
  | 'allergy'
  | 'diet'
  | 'excluded'
  | 'spoiled'
  | 'none_there'
  | 'not_cookable'
  | 'too_many'
  | 'too_slow';

/** A given line that is not in the recipe. */
export interface LeftOut {
  readonly text: string;
  readonly reasonCode: LeftOutReason;
}

export type ComposeResult =
  | {
      readonly ok: true;
      readonly draft: RecipeDraft;
      /** Minute of the cooking at which each step is over; null for one that is not timed. */
      readonly stepEnds: readonly (number | null)[];
      /** Dish form, `stir_fry` for instance. */
      readonly form: string;
      /** Cuisine that seasons it; `plain` for none. */
      readonly cuisine: string;
      readonly usedFoodIds: readonly string[];
      readonly leftOut: readonly LeftOut[];
    }
  | {
      readonly ok: false;
      readonly code: 'no_food_recognised' | 'nothing_allowed' | 'not_enough_time' | 'refused';
      readonly data: Readonly<Record<string, string | readonly string[]>>;
    };
