import { AppError } from '@chef/contracts/app-error';
import type { checkRequestSchema, RecipeCheck } from '@chef/contracts/recipe-check';
import { checkRecipe } from '@chef/culinary/gate';
import { readRecipeText } from '@chef/culinary/import';
import type { z } from 'zod';

/** Checks a recipe of anybody’s, structured or as text. Nothing is stored. Throws `no_ingredients`. */
export function checkRecipeText({ input }: { input: z.infer<typeof checkRequestSchema> }): RecipeCheck {
  const recipe = 'text' in input ? readRecipeText(input.text) : input;
  if (recipe.ingredients.length === 0) {
    const detail = 'Write each ingredient on a line of its own, under the heading "Ingredients".';
    throw new AppError('no_ingredients', {
      detail,
      errors: [{ pointer: '/text', code: 'no_ingredients', detail }],
    });
  }
  return structuredClone(checkRecipe(recipe)) as RecipeCheck;
}
