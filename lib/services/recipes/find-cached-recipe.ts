import type { Recipe } from '@chef/contracts/recipe';
import type { Database } from '../../db/client.ts';
import { findRecipe } from './find-recipe.ts';

/** A recipe that answers a canonical request, and until when (ms of the epoch), or null. */
export async function findCachedRecipe({
  db,
  key,
}: {
  db: Database;
  key: string;
}): Promise<{ recipe: Recipe; expiresAt: number } | null> {
  const row = await db.cachedRecipe.findFirst({
    where: { key, expiresAt: { gt: new Date() } },
    select: { recipeId: true, expiresAt: true },
  });
  const recipe = row && (await findRecipe({ db, id: row.recipeId }));
  return row && recipe ? { recipe, expiresAt: row.expiresAt.getTime() } : null;
}
