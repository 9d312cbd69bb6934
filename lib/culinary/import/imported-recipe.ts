/** A recipe as a page, a file or a text declares it; lines are plain text as a reader sees them. */
export interface ImportedRecipe {
  readonly title: string;
  readonly ingredients: readonly string[];
  readonly steps: readonly string[];
  readonly servings: number | null;
  readonly prepMinutes: number | null;
  readonly cookMinutes: number | null;
  readonly totalMinutes: number | null;
  /** Nutrition as declared, name to text ("calories" → "240 kcal"); null when nothing is. */
  readonly nutrition: Readonly<Record<string, string>> | null;
}

/** A recipe of which nothing is known yet. */
export const EMPTY_RECIPE: ImportedRecipe = {
  title: '',
  ingredients: [],
  steps: [],
  servings: null,
  prepMinutes: null,
  cookMinutes: null,
  totalMinutes: null,
  nutrition: null,
};
