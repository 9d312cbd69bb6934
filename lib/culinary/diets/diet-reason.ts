import type { RecipeLocation } from '../recipe/recipe.ts';

/** One reason against a recipe, or for not knowing. */
export interface DietReason {
  readonly code: string;
  readonly foodId: string | null;
  readonly path: readonly string[];
  readonly where?: RecipeLocation;
  /** Regulation, scripture, programme or guidance that the rule is from. */
  readonly source: string;
}
