import type { Recipe } from '@chef/contracts/recipe';
import { systemContext } from '../service-context.ts';
import { findRecipe } from './find-recipe.ts';

/** A recipe that answers a canonical request, whoever had it written, and until when (ms of the epoch); or null. */
export async function findCachedRecipe({
  key,
}: {
  key: string;
}): Promise<{ recipe: Recipe; expiresAt: number } | null> {
  const row = await systemContext().db.cachedRecipe.findFirst({
    where: { key, expiresAt: { gt: new Date() } },
    select: { recipeId: true, expiresAt: true },
  });
  const recipe = row && (await findRecipe({ id: row.recipeId }));
  return row && recipe ? { recipe, expiresAt: row.expiresAt.getTime() } : null;
}
