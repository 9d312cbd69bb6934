import { AppError } from '@chef/contracts/app-error';
import type { Recipe } from '@chef/contracts/recipe';
import { cache } from 'react';
import { getRecipe } from '@/lib/services/recipes/get-recipe';

/** The recipe, read once per request for page, metadata and picture; null when there is none. */
export const loadRecipe = cache(async (id: string): Promise<Recipe | null> => {
  try {
    return await getRecipe({ id });
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') return null;
    throw error;
  }
});
