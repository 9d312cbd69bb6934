import { type Recipe, recipeSchema } from '@chef/contracts/recipe';
import type { Database } from '../../db/client.ts';

/** The served version of a recipe, or null. Anybody who has the link may read it. */
export async function findRecipe({ db, id }: { db: Database; id: string }): Promise<Recipe | null> {
  const row = await db.recipe.findUnique({
    where: { id },
    select: { currentVersion: true, versions: { select: { version: true, content: true } } },
  });
  const version = row?.versions.find((v) => v.version === row.currentVersion);
  return version ? recipeSchema.parse(version.content) : null;
}
