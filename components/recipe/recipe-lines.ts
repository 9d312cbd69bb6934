import type { Recipe, RecipeIngredient, RecipeStep } from '@chef/contracts/recipe';
import type { Finding } from '@chef/contracts/recipe-check';

/** A recipe as far as it is written: what a finished one has, and null for what has not come yet. */
export interface RecipeLines {
  readonly id: string | null;
  readonly title: string | null;
  readonly servings: number;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  readonly ingredients: readonly RecipeIngredient[];
  readonly steps: readonly RecipeStep[];
  readonly check: Recipe['check'] | null;
  readonly cost: Recipe['cost'];
  readonly warnings: readonly Finding[];
}
