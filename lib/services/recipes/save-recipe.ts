import { createId } from '@chef/contracts/create-id';
import type { Recipe } from '@chef/contracts/recipe';
import type { Actor } from '../../auth/actor.ts';
import type { Database } from '../../db/client.ts';

/** Saves a new recipe with its first version. */
export async function saveRecipe({
  db,
  actor,
  input,
}: {
  db: Database;
  actor: Actor;
  input: { readonly recipe: Recipe; readonly rulesVersion: string };
}): Promise<void> {
  const { recipe, rulesVersion } = input;
  await db.recipe.create({
    data: {
      id: recipe.id,
      title: recipe.title,
      source: recipe.source,
      model: recipe.model,
      visitorId: actor.kind === 'visitor' ? actor.visitorId : null,
      userId: actor.kind === 'user' ? actor.userId : null,
      createdAt: recipe.createdAt,
      versions: {
        create: {
          id: createId('recipeVersion'),
          version: 1,
          content: JSON.parse(JSON.stringify(recipe)),
          rulesVersion,
        },
      },
    },
    select: { id: true },
  });
}
