import { AppError } from '@chef/contracts/app-error';
import { idSchema } from '@chef/contracts/ids';
import type { Recipe } from '@chef/contracts/recipe';
import { findRecipe } from './find-recipe.ts';

/** The served version of a recipe; throws `not_found`, also for text that is no id. */
export async function getRecipe({ id }: { id: string }): Promise<Recipe> {
  const recipe = idSchema('recipe').safeParse(id).success ? await findRecipe({ id }) : null;
  if (recipe === null) throw new AppError('not_found', { detail: 'There is no recipe with this id.' });
  return recipe;
}
