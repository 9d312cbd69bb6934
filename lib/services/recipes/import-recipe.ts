import type { ImportedRecipe } from '@chef/contracts/recipe-import';
import { parseIngredient } from '@chef/culinary/phrases';
import { checkRecipeText } from './check-recipe-text.ts';
import { splitRecipeText } from './split-recipe-text.ts';

/** Understands a pasted recipe and checks it. Throws `no_ingredients` when it has none. */
export function importRecipe({ input }: { input: { readonly text: string } }): ImportedRecipe {
  const recipe = splitRecipeText(input.text);
  const check = checkRecipeText({ input });
  return {
    title: recipe.title,
    servings: recipe.servings,
    ingredients: recipe.ingredients.map((phrase) => ({ ...parseIngredient(phrase) })),
    steps: recipe.steps.map((text) => ({ text, minutes: null })),
    check,
  };
}
