import { type Recipe, recipeSchema } from '@chef/contracts/recipe';
import { systemContext } from '../service-context.ts';

/** The served version of a recipe, or null. Anybody who has the link may read it, so it is not asked whose it is. */
export async function findRecipe({ id }: { id: string }): Promise<Recipe | null> {
  const row = await systemContext().db.recipe.findUnique({
    where: { id },
    select: { currentVersion: true, versions: { select: { version: true, content: true } } },
  });
  const version = row?.versions.find((v) => v.version === row.currentVersion);
  return version ? recipeSchema.parse(version.content) : null;
}
