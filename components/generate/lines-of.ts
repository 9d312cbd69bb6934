import type { GenerationState } from '@/lib/query/generation-state';
import type { RecipeLines } from '../recipe/recipe-lines';

/** What has arrived of a recipe, in the shape of a whole one. */
export function linesOf(state: GenerationState): RecipeLines {
  if (state.recipe !== null) return state.recipe;
  return {
    id: null,
    title: state.head?.title ?? null,
    servings: state.head?.servings ?? state.meta?.servings ?? 1,
    prepMinutes: state.head?.prepMinutes ?? null,
    cookMinutes: state.head?.cookMinutes ?? null,
    totalMinutes: state.head?.totalMinutes ?? null,
    ingredients: state.ingredients,
    steps: state.steps,
    check: null,
    cost: null,
    warnings: [],
  };
}
