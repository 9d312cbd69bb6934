/**
 * What a model or the composer writes: the smallest structured recipe. Everything else (grams, nutrition,
 * allergens, cost) is computed from it by the kitchen.
 */
export interface RecipeDraft {
  readonly title: string;
  readonly servings: number;
  readonly prepMinutes: number;
  readonly cookMinutes: number;
  readonly ingredients: readonly DraftIngredient[];
  readonly steps: readonly DraftStep[];
}

/** One ingredient line before it is understood. */
export interface DraftIngredient {
  /** As a number of `unit`; null for "to taste". */
  readonly quantity: number | null;
  /** Canonical unit code of `units/`, or null for a counted food ("2 onions"). */
  readonly unit: string | null;
  /** Name of the food as printed, singular or plural. */
  readonly food: string;
  /** "finely chopped", "to taste"; null when there is none. */
  readonly preparation: string | null;
}

export interface DraftStep {
  readonly text: string;
  /** Time this step takes, minutes; null when it is not worth timing. */
  readonly minutes: number | null;
  /** Minute of the cooking at which it is over, where its writer keeps a clock: steps may run beside each other. */
  readonly endsAt?: number;
}

/** An ingredient line that the kitchen has understood (the `parse` record of the command line). */
export interface ParsedIngredient {
  /** The line as printed: "2 chicken thighs, skin on". */
  readonly phrase: string;
  readonly quantity: number | null;
  /** Upper end of a range ("2 to 3"), else null. */
  readonly quantityMax: number | null;
  readonly unit: string | null;
  readonly name: string;
  readonly foodId: string | null;
  readonly size: string | null;
  readonly preparation: string | null;
  readonly comment: string | null;
  /** Mass of the (mean) quantity in grams; null when it cannot be known. */
  readonly grams: number | null;
  /** How the grams were found, for people who ask; null when `grams` is. */
  readonly gramsFrom: GramsSource | null;
  /** True for "optional", "for garnish (optional)". */
  readonly isOptional: boolean;
  /** "for dusting", "to serve"; null when nothing is said. */
  readonly purpose?: string | null;
  /** Amounts that are added to the first: the 2 tbsp of "1 cup plus 2 tbsp". `grams` has them in. */
  readonly plus?: readonly AddedAmount[];
  /** The other foods of "butter or margarine", in order; `foodId` is that of the first. */
  readonly alternatives?: readonly AlternativeFood[];
}

/** One more amount of the same ingredient; `unit` is a code of `units/`. */
export interface AddedAmount {
  readonly quantity: number;
  readonly unit: string;
}

/** A food that may stand in for the first. */
export interface AlternativeFood {
  readonly name: string;
  readonly foodId: string | null;
}

export type GramsSource =
  | 'mass_unit'
  | 'stated_mass'
  | 'food_measure'
  | 'density'
  | 'unit_weight'
  | 'package'
  | 'assumed_pinch';

/** Where in a recipe something was found. `index` counts from 0 in its list; 0 for the title. */
export interface RecipeLocation {
  readonly part: 'title' | 'ingredient' | 'step';
  readonly index: number;
}

/** The text form that every check reads; `ingredients` and `steps` are lines as printed. */
export interface RecipeText {
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  readonly servings: number | null;
}
