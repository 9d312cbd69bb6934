import { composeRecipe } from '@chef/culinary/composer';
import { matchFood } from '@chef/culinary/foods';
import { type NamedFood, nameListed } from '@chef/culinary/recipe-lines';

const RECIPES = 40;

export const named = (...names: readonly string[]): NamedFood[] =>
  names.map((name) => nameListed(name, matchFood(name)?.food ?? null));

/** Recipes as the composer writes them of parts of a fridge: their steps and listed foods. */
export function composeMany(fridge: readonly string[]): { steps: string[]; foods: NamedFood[] }[] {
  return Array.from({ length: RECIPES }, (_, seed) => {
    const ingredients = fridge.slice(seed % (fridge.length - 1));
    const composed = composeRecipe({ ingredients, diets: [], allergies: [], exclude: [], servings: 4, seed });
    if (!composed.ok) throw new Error(composed.code);
    const { draft } = composed;
    return {
      steps: draft.steps.map(({ text }) => text),
      foods: named(...draft.ingredients.map(({ food }) => food)),
    };
  });
}
